package org.rostrum.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/// Discord's ids: the time in the upper bits, so that an id tells when its thing was made.
final class Snowflakes {

  private static final long EPOCH_MILLIS = 1_420_070_400_000L;
  private static final AtomicLong COUNT = new AtomicLong();

  private Snowflakes() {}

  static String next() {
    return at(Instant.now());
  }

  /// An id of a thing made a while ago. JDA reads an interaction's age from its id.
  static String aged(Duration age) {
    return at(Instant.now().minus(age));
  }

  static Instant timeOf(String id) {
    return Instant.ofEpochMilli((Long.parseLong(id) >>> 22) + EPOCH_MILLIS);
  }

  static int shardOf(String guild, int shards) {
    return (int) ((Long.parseLong(guild) >>> 22) % shards);
  }

  private static String at(Instant time) {
    long count = COUNT.getAndIncrement() & 0x3F_FFFF;
    return Long.toString(((time.toEpochMilli() - EPOCH_MILLIS) << 22) | count);
  }
}
