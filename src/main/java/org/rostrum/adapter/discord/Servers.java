package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.rostrum.core.servers.Membership;

/// The servers that the bot is in, as far as its connections tell.
record Servers(ShardManager shards) implements Membership {

  /// A server that Discord cannot serve at the moment is told as one by its connection; one of a
  /// connection that is down is not told of at all.
  @Override
  public Standing in(String server) {
    if (shards.getGuildById(server) != null) {
      return Standing.IN;
    }
    long id = Long.parseUnsignedLong(server);
    boolean told =
        shards.getShardsQueued() == 0
            && shards.getShards().stream()
                .allMatch(
                    shard -> shard.getStatus() == JDA.Status.CONNECTED && !shard.isUnavailable(id));
    return told ? Standing.OUT : Standing.UNKNOWN;
  }
}
