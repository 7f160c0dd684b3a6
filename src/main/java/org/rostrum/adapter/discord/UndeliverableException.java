package org.rostrum.adapter.discord;

/// Discord would not take a message, and trying again will not help: the channel or the message is
/// gone, the bot may not write there, or the time to answer is over.
final class UndeliverableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndeliverableException(String message, Throwable cause) {
    super(message, cause);
  }
}
