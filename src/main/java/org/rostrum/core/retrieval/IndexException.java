package org.rostrum.core.retrieval;

/// The index cannot do what was asked. Its message is for people.
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What is the matter.
  public enum Trouble {
    /// Another process is writing.
    BUSY,
    /// Another process is to write what this one may only read, and has not yet.
    BEHIND,
    /// The disk is full, read-only or failing. What was committed before is intact.
    UNWRITABLE,
    /// The files are damaged or gone.
    UNREADABLE,
    /// The server that holds the index does not answer, or refuses to.
    UNREACHABLE
  }

  private final Trouble trouble;

  public IndexException(Trouble trouble, String message, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  public Trouble trouble() {
    return trouble;
  }
}
