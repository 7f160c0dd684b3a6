package org.rostrum.adapter.discord;

/// The bot cannot start. The message is for the operator: what happened, what still works, what to
/// do.
public final class BotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BotException(String message) {
    super(message);
  }

  BotException(String message, Throwable cause) {
    super(message, cause);
  }
}
