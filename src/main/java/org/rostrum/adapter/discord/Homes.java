package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The channels whose settings hold in threads: those that they are in. Thread-safe; may wait for
/// Discord, which alone knows where an archived thread is.
public final class Homes {

  private static final Logger LOG = LoggerFactory.getLogger(Homes.class);
  private static final int MOST = 10_000;

  /// A thread never moves.
  private final Cache<String, String> known = Caffeine.newBuilder().maximumSize(MOST).build();

  private volatile @Nullable ShardManager shards;

  /// From now on threads can be looked up; before, each channel is its own home.
  void connect(ShardManager connected) {
    shards = connected;
  }

  /// The id of the channel whose settings hold.
  ///
  /// @param channel the id of a channel or a thread
  String of(String channel) {
    ShardManager connected = shards;
    String before = known.getIfPresent(channel);
    if (connected == null || before != null) {
      return before == null ? channel : before;
    }
    GuildChannel found = connected.getChannelById(GuildChannel.class, channel);
    if (found != null && !(found instanceof ThreadChannel)) {
      return channel;
    }
    try {
      String home =
          found instanceof ThreadChannel thread
              ? thread.getParentChannel().getId()
              : asked(connected, channel);
      known.put(channel, home);
      return home;
    } catch (UndeliverableException failure) {
      LOG.debug("It is not known where {} is: {}", channel, failure.getMessage());
      return channel;
    }
  }

  private static String asked(ShardManager shards, String channel) {
    DataObject body =
        Rest.await(
            new RestActionImpl<DataObject>(
                shards.getShards().getFirst(),
                Route.Channels.GET_CHANNEL.compile(channel),
                (response, request) -> response.getObject()));
    return ChannelType.fromId(body.getInt("type")).isThread()
        ? body.getString("parent_id")
        : channel;
  }
}
