package org.rostrum.core.corpus;

/// A file that would cost more than any honest one does: time, memory, pieces. It ends the reading
/// of that file, and its message goes to the operator.
public final class TooMuchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /// @param what what is too much
  /// @param remedy what to do about it
  public TooMuchException(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  Problem problem(String file) {
    return new Problem(file, 0, String.valueOf(getMessage()), remedy);
  }
}
