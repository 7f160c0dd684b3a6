package org.rostrum.core.desk;

/// What is remembered cannot be read or written. The message is for people: what happened, what
/// still works, what to do.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
