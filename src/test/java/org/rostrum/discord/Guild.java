package org.rostrum.discord;

import java.util.List;

/// A server.
public record Guild(String id, String name) {

  /// The role that everybody has carries the server's own id.
  private static final String EVERYTHING = "2251799813685247";

  /// GUILD_CREATE as JDA needs it. Where one of these fields is missing or of a wrong type, JDA's
  /// `awaitReady()` hangs for over a minute, and only the log says why.
  Body toBody(List<Place> channels, List<Place> threads, List<Body> members) {
    return Body.of(
        "id", id,
        "name", name,
        "owner_id", Descriptions.OWNER,
        "member_count", members.size(),
        "afk_timeout", 300,
        "large", false,
        "unavailable", false,
        "preferred_locale", "en-GB",
        "features", List.of(),
        "emojis", List.of(),
        "stickers", List.of(),
        "voice_states", List.of(),
        "guild_scheduled_events", List.of(),
        "roles", List.of(everyone()),
        "channels", channels.stream().map(Place::toBody).toList(),
        "threads", threads.stream().map(Place::toBody).toList(),
        "members", members);
  }

  private Body everyone() {
    Body colours = Body.of("primary_color", 0, "secondary_color", null, "tertiary_color", null);
    return Body.of(
        "id",
        id,
        "name",
        "@everyone",
        "position",
        0,
        "permissions",
        EVERYTHING,
        "hoist",
        false,
        "managed",
        false,
        "mentionable",
        false,
        "color",
        0,
        "colors",
        colours);
  }
}
