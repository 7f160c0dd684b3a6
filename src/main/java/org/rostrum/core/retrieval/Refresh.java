package org.rostrum.core.retrieval;

/// What came of bringing the index up to date.
public sealed interface Refresh {

  /// The index holds the library.
  ///
  /// @param indexed passages that were embedded anew: 0 where nothing had changed
  /// @param removed sources that the library no longer has
  record Ready(int indexed, int removed) implements Refresh {}

  /// The index holds the library in memory alone, since it cannot be written: it is made anew at
  /// every start.
  ///
  /// @param indexed passages that were embedded
  /// @param message for people: why it cannot be written, and what to do
  record Unkept(int indexed, String message, Throwable cause) implements Refresh {}

  /// The index could not be brought up to date; what was indexed before can still be searched.
  ///
  /// @param message for people: what happened, what still works, what to do
  record Stale(IndexException.Trouble trouble, String message, Throwable cause)
      implements Refresh {}
}
