package org.rostrum.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that is turned by hand. Thread-safe.
public final class TurnedClock extends Clock {

  private volatile Instant now;

  public TurnedClock(Instant now) {
    this.now = now;
  }

  public void turn(Instant to) {
    now = to;
  }

  /// Turns it on by so much.
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
