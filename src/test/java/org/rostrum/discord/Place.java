package org.rostrum.discord;

import java.util.List;
import java.util.Optional;

/// Where a member is: a channel of a server, a thread, a direct message, or somewhere that only the
/// member, not a server, has installed the bot.
public record Place(
    Kind kind, String channel, String name, Optional<Guild> guild, Optional<String> parent) {

  public enum Kind {
    CHANNEL(0),
    DIRECT(1),
    GROUP(3),
    THREAD(11),
    /// A channel of a server that has not installed the bot, used by a member who has.
    FOREIGN(0);

    final int channelType;

    Kind(int channelType) {
      this.channelType = channelType;
    }

    /// Only the member has installed the bot.
    boolean isUserInstalled() {
      return this == GROUP || this == FOREIGN;
    }
  }

  static Place channel(Guild guild, String name) {
    return new Place(Kind.CHANNEL, Snowflakes.next(), name, Optional.of(guild), Optional.empty());
  }

  static Place direct() {
    return new Place(Kind.DIRECT, Snowflakes.next(), "direct", Optional.empty(), Optional.empty());
  }

  static Place group() {
    return new Place(Kind.GROUP, Snowflakes.next(), "group", Optional.empty(), Optional.empty());
  }

  static Place foreign() {
    Guild guild = new Guild(Snowflakes.next(), "Elsewhere");
    return new Place(
        Kind.FOREIGN, Snowflakes.next(), "abroad", Optional.of(guild), Optional.empty());
  }

  static Place thread(Place parent, String id, String name) {
    return new Place(Kind.THREAD, id, name, parent.guild(), Optional.of(parent.channel()));
  }

  /// Discord's `context` of an interaction: server, direct message with the bot, other private
  /// channel.
  int context() {
    return switch (kind) {
      case CHANNEL, THREAD, FOREIGN -> 0;
      case DIRECT -> 1;
      case GROUP -> 2;
    };
  }

  Body toBody() {
    Body body =
        Body.of(
            "id",
            channel,
            "type",
            kind.channelType,
            "name",
            name,
            "position",
            0,
            "permissions",
            "2251799813685247");
    return switch (kind) {
      case CHANNEL, FOREIGN -> body;
      case DIRECT -> body.with("recipients", List.of());
      case GROUP -> body.with("recipients", List.of()).with("owner_id", Descriptions.OWNER);
      case THREAD ->
          body.with("parent_id", parent.orElseThrow())
              .with("guild_id", guild.orElseThrow().id())
              .with("owner_id", StandIn.BOT)
              .with("member_count", 1)
              .with("message_count", 0)
              .with("total_message_sent", 0)
              .with("rate_limit_per_user", 0)
              .with(
                  "thread_metadata",
                  Body.of(
                      "archived",
                      false,
                      "locked",
                      false,
                      "invitable",
                      true,
                      "auto_archive_duration",
                      1440,
                      "archive_timestamp",
                      "2026-01-01T00:00:00.000000+00:00",
                      "create_timestamp",
                      "2026-01-01T00:00:00.000000+00:00"));
    };
  }
}
