package org.rostrum.adapter.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.Share;

/// The bot's settings among the others.
final class DiscordValues {

  private static final String API = "discord.api-url";
  private static final String GATEWAY = "discord.gateway-url";
  private static final String IDS = "discord.shard-ids";
  private static final int MOST_SHARDS = 4096;
  private static final int MOST = 1_000_000;

  private DiscordValues() {}

  static DiscordSettings read(Values values) {
    String api = values.url(API, Set.of("http", "https"));
    String gateway = values.url(GATEWAY, Set.of("ws", "wss"));
    boolean both = both(values, api, gateway);
    return new DiscordSettings(
        values.secret(Secrets.TOKEN),
        both ? api : null,
        both ? gateway : null,
        share(values),
        values.whole("discord.questions-per-member", 1, MOST),
        values.whole("discord.questions-per-server", 1, MOST),
        values.whole("discord.max-in-flight", 1, MOST),
        values.choice("discord.gateway-compression", "zlib", "none").equals("zlib"),
        values.ids("discord.reload-servers"));
  }

  private static Share share(Values values) {
    int total = values.whole("discord.shards", 0, MOST_SHARDS);
    Set<Integer> ids = values.wholes(IDS, 0, MOST_SHARDS - 1);
    Integer wrong = ids.stream().filter(id -> id >= total).findFirst().orElse(null);
    if (wrong == null) {
      return new Share(total, ids);
    }
    values.report(
        IDS,
        total == 0
            ? "Set `discord.shards` to how many there are in all processes."
            : "Write numbers from 0 to %d: `discord.shards` is %d.".formatted(total - 1, total));
    return new Share(total, Set.of());
  }

  /// Whether both addresses are there. With one alone, the token would go to two places.
  private static boolean both(Values values, @Nullable String api, @Nullable String gateway) {
    if (values.blank(API) != values.blank(GATEWAY)) {
      String set = values.blank(API) ? GATEWAY : API;
      String missing = values.blank(API) ? API : GATEWAY;
      values.report(set, "Set `" + missing + "` too, or take this one out.");
    }
    return api != null && gateway != null;
  }
}
