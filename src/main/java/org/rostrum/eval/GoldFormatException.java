package org.rostrum.eval;

/// A line that is not a gold question.
public final class GoldFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;

  GoldFormatException(int line, String message, Throwable cause) {
    super(message, cause);
    this.line = line;
  }

  /// The line at fault, from 1.
  public int line() {
    return line;
  }
}
