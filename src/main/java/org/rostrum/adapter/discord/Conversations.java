package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Response;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.question.Exchange;

/// What was said before in a conversation, made again from what is remembered of it, so that a
/// follow-up is understood after a restart as well. Thread-safe.
final class Conversations {

  private static final int RECENT = 10_000;

  /// How far back a conversation is followed: what was said before hardly bears on the next
  /// question.
  private static final int DEPTH = 8;

  private final Desk desk;
  private final ShownLog log;
  private final Cache<ShownId, Exchange> recent = Caffeine.newBuilder().maximumSize(RECENT).build();

  Conversations(Desk desk, ShownLog log) {
    this.desk = desk;
    this.log = log;
  }

  /// The exchange that a reply showed; empty where it was no question, or is forgotten.
  Optional<Exchange> exchange(@Nullable ShownId id) {
    return Optional.ofNullable(exchange(id, DEPTH));
  }

  /// The same reply once more, from the record as it is now.
  Response again(Shown shown) {
    return again(shown, DEPTH);
  }

  void remember(ShownId id, @Nullable Exchange exchange) {
    if (exchange != null) {
      recent.put(id, exchange);
    }
  }

  private Response again(Shown shown, int depth) {
    return desk.answer(shown.enquiry(), exchange(shown.before(), depth - 1));
  }

  private @Nullable Exchange exchange(@Nullable ShownId id, int depth) {
    if (id == null || depth == 0) {
      return null;
    }
    Exchange known = recent.getIfPresent(id);
    if (known == null) {
      known = log.find(id).map(shown -> again(shown, depth).exchange()).orElse(null);
      remember(id, known);
    }
    return known;
  }
}
