package org.rostrum.core.retrieval;

/// What came of bringing the index up to date.
public sealed interface Refresh {

  /// The index holds the library.
  ///
  /// @param indexed passages that were embedded anew: 0 where nothing had changed
  /// @param removed sources that the library no longer has
  record Ready(int indexed, int removed) implements Refresh {}

  /// The index could not be brought up to date; what was indexed before can still be searched.
  ///
  /// @param message for people: what happened, what still works, what to do
  record Stale(IndexException.Trouble trouble, String message, Throwable cause)
      implements Refresh {}
}
