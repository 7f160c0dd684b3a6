package org.rostrum.discord;

import java.time.Duration;

/// One way to misbehave on purpose.
public sealed interface Prank {

  /// A prank played on a REST request.
  sealed interface OnRequest extends Prank {}

  /// A prank played on a gateway event.
  sealed interface OnEvent extends Prank {}

  /// The request is handled in time, and its answer is late.
  record Slow(Duration delay) implements OnRequest {}

  /// 429: the request is not handled.
  record RateLimited(Duration retryAfter) implements OnRequest {}

  /// 502: the request is not handled.
  record BadGateway() implements OnRequest {}

  /// The socket goes before the request is handled.
  record DropBefore() implements OnRequest {}

  /// The request is handled, and the socket goes before the answer.
  record DropAfter() implements OnRequest {}

  /// Discord's error form; the request is not handled.
  record Refused(int status, int code, String message) implements OnRequest {}

  /// The same event, twice.
  record DuplicateEvent() implements OnEvent {}

  /// An interaction that reaches the bot a while after it was made.
  record LateEvent(Duration age) implements OnEvent {}

  static OnRequest slow(Duration delay) {
    return new Slow(delay);
  }

  static OnRequest rateLimited(Duration retryAfter) {
    return new RateLimited(retryAfter);
  }

  static OnRequest badGateway() {
    return new BadGateway();
  }

  static OnRequest dropBefore() {
    return new DropBefore();
  }

  static OnRequest dropAfter() {
    return new DropAfter();
  }

  static OnRequest expiredInteraction() {
    return new Refused(404, 10062, "Unknown interaction");
  }

  static OnRequest missingPermission() {
    return new Refused(403, 50013, "Missing Permissions");
  }

  static OnRequest deletedChannel() {
    return new Refused(404, 10003, "Unknown Channel");
  }

  static OnRequest unknownMessage() {
    return new Refused(404, 10008, "Unknown Message");
  }

  static OnEvent duplicateEvent() {
    return new DuplicateEvent();
  }

  /// Made 4 s ago: too late to be acknowledged.
  static OnEvent lateEvent() {
    return new LateEvent(Duration.ofSeconds(4));
  }

  /// Made 16 minutes ago: its token has expired.
  static OnEvent expiredEvent() {
    return new LateEvent(Duration.ofMinutes(16));
  }
}
