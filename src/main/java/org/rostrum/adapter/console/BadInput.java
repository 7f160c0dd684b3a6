package org.rostrum.adapter.console;

/// Something that the person at the keyboard can put right: its message says what happened and what
/// to do. Leads to exit status 2.
public final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadInput(String message) {
    super(message);
  }

  public BadInput(String message, Throwable cause) {
    super(message, cause);
  }

  /// The message, never null.
  public String text() {
    return String.valueOf(getMessage());
  }
}
