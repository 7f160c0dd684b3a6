package org.rostrum.adapter.discord;

/// The way a reply takes to the member who asked. Blocking: called on virtual threads.
interface Delivery {

  /// Waits until Discord has answered the acknowledgement.
  ///
  /// @return false where it would not have it, so that nothing can be sent any more
  boolean acknowledged();

  /// Sends a page, once for each reply.
  ///
  /// @return the id of the message that shows it
  /// @throws UndeliverableException when Discord will not have it
  String send(Page page);

  /// Whether what was sent can be replaced.
  default boolean replaces() {
    return false;
  }

  /// Puts a page in the place of one that was sent.
  ///
  /// @param message the id of the message that shows it
  /// @throws UndeliverableException when Discord will not have it
  /// @throws IllegalStateException where what was sent cannot be replaced
  default void replace(String message, Page page) {
    throw new IllegalStateException("what was sent stands: " + message);
  }

  /// Tells the asker by another way, where there is one, that the reply could not be sent.
  default void failed(UndeliverableException failure) {}
}
