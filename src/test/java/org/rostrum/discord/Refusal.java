package org.rostrum.discord;

/// A request turned down, in Discord's error form.
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  final int status;
  final int code;

  Refusal(int status, int code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static Refusal unauthorized() {
    return new Refusal(401, 0, "401: Unauthorized");
  }

  static Refusal unknownInteraction() {
    return new Refusal(404, 10062, "Unknown interaction");
  }

  static Refusal unknownWebhook() {
    return new Refusal(404, 10015, "Unknown Webhook");
  }

  static Refusal unknownMessage() {
    return new Refusal(404, 10008, "Unknown Message");
  }

  static Refusal unknownChannel() {
    return new Refusal(404, 10003, "Unknown Channel");
  }

  static Refusal alreadyAcknowledged() {
    return new Refusal(400, 40060, "Interaction has already been acknowledged.");
  }

  Body body() {
    return Body.of("message", String.valueOf(getMessage()), "code", code);
  }
}
