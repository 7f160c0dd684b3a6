package org.rostrum.core.desk;

/// What is remembered cannot be read or written. The message is for people: what happened, what
/// still works, what to do.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What is the matter.
  public enum Trouble {
    /// What is remembered is damaged, or may not be written to. It is left as it is, and whoever
    /// can do without may.
    LOST,
    /// Anything else.
    OTHER
  }

  private final Trouble trouble;

  public StoreException(String message) {
    super(message);
    this.trouble = Trouble.OTHER;
  }

  public StoreException(String message, Throwable cause) {
    this(Trouble.OTHER, message, cause);
  }

  public StoreException(Trouble trouble, String message, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  public Trouble trouble() {
    return trouble;
  }
}
