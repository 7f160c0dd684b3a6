package org.rostrum.json;

/// A text that is not the JSON or YAML that was expected.
public final class JsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;

  JsonException(String message, int line) {
    super(message);
    this.line = line;
  }

  JsonException(String message, int line, Throwable cause) {
    super(message, cause);
    this.line = line;
  }

  /// The line of the text at fault, from 1.
  public int line() {
    return line;
  }
}
