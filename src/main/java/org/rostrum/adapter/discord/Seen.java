package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/// The events that were taken up lately: Discord may send one twice. Thread-safe, and bounded.
final class Seen {

  private static final Duration LATELY = Duration.ofMinutes(20);
  private static final int MANY = 100_000;

  private final Cache<Long, Boolean> ids;

  Seen() {
    this(Ticker.systemTicker());
  }

  Seen(Ticker ticker) {
    this.ids =
        Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(LATELY).ticker(ticker).build();
  }

  /// Whether an interaction or message has not been seen before; it has been from then on.
  boolean first(long id) {
    return ids.asMap().putIfAbsent(id, true) == null;
  }
}
