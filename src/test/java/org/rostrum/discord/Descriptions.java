package org.rostrum.discord;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Users and servers as Discord describes them to a bot.
final class Descriptions {

  static final String OWNER = "1000000000000000002";
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx");

  private Descriptions() {}

  static Body bot() {
    return user(StandIn.BOT, "Rostrum", true);
  }

  static Body user(String id, String name, boolean bot) {
    return Body.of(
        "id",
        id,
        "username",
        name.toLowerCase(Locale.ROOT),
        "global_name",
        name,
        "discriminator",
        "0",
        "avatar",
        null,
        "bot",
        bot,
        "flags",
        0,
        "public_flags",
        0);
  }

  /// A server with its channels, and of its members the bot and the owner.
  static Body server(Guild guild, List<Place> inside) {
    return guild.toBody(
        inside.stream().filter(p -> p.kind() == Place.Kind.CHANNEL).toList(),
        inside.stream().filter(p -> p.kind() == Place.Kind.THREAD).toList(),
        List.of(member(bot()), member(user(OWNER, "owner", false))));
  }

  /// The present, as Discord writes it.
  static String now() {
    return TIMESTAMP.format(Instant.now().atOffset(ZoneOffset.UTC));
  }

  private static Body member(Body user) {
    return Body.of(
        "user",
        user,
        "roles",
        List.of(),
        "joined_at",
        "2026-01-01T00:00:00.000000+00:00",
        "deaf",
        false,
        "mute",
        false,
        "flags",
        0);
  }
}
