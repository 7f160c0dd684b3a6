package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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

  private final ShownLog log;

  /// By who answered: what one desk said, another would not say in the same words. A desk that is
  /// in use no more is forgotten with what it said.
  private final LoadingCache<Desk, Cache<ShownId, Exchange>> recent =
      Caffeine.newBuilder()
          .weakKeys()
          .build(_ -> Caffeine.newBuilder().maximumSize(RECENT).build());

  Conversations(ShownLog log) {
    this.log = log;
  }

  /// The exchange that a reply showed; empty where it was no question, or is forgotten.
  ///
  /// @param desk makes it again where it is not remembered
  Optional<Exchange> exchange(Desk desk, @Nullable ShownId id) {
    return Optional.ofNullable(exchange(desk, id, DEPTH));
  }

  /// The same reply once more, from the record as the desk has it now.
  Response again(Desk desk, Shown shown) {
    return again(desk, shown, DEPTH);
  }

  void remember(Desk desk, ShownId id, @Nullable Exchange exchange) {
    if (exchange != null) {
      recent.get(desk).put(id, exchange);
    }
  }

  private Response again(Desk desk, Shown shown, int depth) {
    return desk.answer(shown.enquiry(), exchange(desk, shown.before(), depth - 1));
  }

  private @Nullable Exchange exchange(Desk desk, @Nullable ShownId id, int depth) {
    if (id == null || depth == 0) {
      return null;
    }
    Exchange known = recent.get(desk).getIfPresent(id);
    if (known == null) {
      known = log.find(id).map(shown -> again(desk, shown, depth).exchange()).orElse(null);
      remember(desk, id, known);
    }
    return known;
  }
}
