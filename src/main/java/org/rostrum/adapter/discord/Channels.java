package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.servers.Membership;

/// Finds the channels and threads of posts.
final class Channels {

  private static final String NOT_CONNECTED = "there is no connection to the server at the moment";
  private static final String NO_SERVER = "I am no longer in the server";
  private static final String UNKNOWN = "it is not known in which channel it was to be";
  private static final String GONE = "the channel is gone";

  private final ShardManager shards;

  Channels(ShardManager shards) {
    this.shards = shards;
  }

  /// What a channel is.
  sealed interface Found {

    record Here(GuildMessageChannel channel) implements Found {}

    /// It may be there.
    record Unreachable(String why) implements Found {}

    record Gone(String why) implements Found {}
  }

  /// The channel that a post was claimed for.
  Found of(Post post) {
    Guild guild = shards.getGuildById(post.server());
    if (guild == null) {
      return new Servers(shards).in(post.server()) == Membership.Standing.OUT
          ? new Found.Gone(NO_SERVER)
          : new Found.Unreachable(NOT_CONNECTED);
    }
    String id = post.channel();
    if (id == null) {
      return new Found.Gone(UNKNOWN);
    }
    GuildMessageChannel channel = guild.getChannelById(GuildMessageChannel.class, id);
    return channel == null ? archived(guild, id) : new Found.Here(channel);
  }

  /// A thread that was archived is not kept in memory: it wakes up when something is posted in it.
  private static Found archived(Guild guild, String channel) {
    JDAImpl jda = (JDAImpl) guild.getJDA();
    try {
      DataObject body =
          Rest.await(
              new RestActionImpl<DataObject>(
                  jda,
                  Route.Channels.GET_CHANNEL.compile(channel),
                  (response, request) -> response.getObject()));
      return ChannelType.fromId(body.getInt("type")).isThread()
          ? new Found.Here(jda.getEntityBuilder().createThreadChannel(body, guild.getIdLong()))
          : new Found.Gone(GONE);
    } catch (UndeliverableException failure) {
      return Rest.forbidden(failure) || unknown(failure)
          ? new Found.Gone(GONE)
          : new Found.Unreachable(String.valueOf(failure.getMessage()));
    }
  }

  private static boolean unknown(UndeliverableException failure) {
    return failure.getCause() instanceof ErrorResponseException refused
        && refused.getErrorResponse() == ErrorResponse.UNKNOWN_CHANNEL;
  }
}
