package org.rostrum.discord;

import java.util.List;

/// A server.
public record Guild(String id, String name) {

  /// Everything but to administer and to manage the server.
  static final String MOST_THINGS = Long.toString(2251799813685247L & ~(8L | 32L));

  private static final String MANAGE_SERVER = "32";

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
        "roles", List.of(everyone(), role(adminRole(), "Admins", MANAGE_SERVER)),
        "channels", channels.stream().map(Place::toBody).toList(),
        "threads", threads.stream().map(Place::toBody).toList(),
        "members", members);
  }

  /// The role of those who manage the server.
  String adminRole() {
    return id.substring(0, id.length() - 3) + "777";
  }

  /// The role that everybody has carries the server's own id.
  private Body everyone() {
    return role(id, "@everyone", MOST_THINGS);
  }

  static Body role(String id, String name, String permissions) {
    Body colours = Body.of("primary_color", 0, "secondary_color", null, "tertiary_color", null);
    return Body.of(
        "id",
        id,
        "name",
        name,
        "position",
        0,
        "permissions",
        permissions,
        "hoist",
        false,
        "managed",
        false,
        "mentionable",
        true,
        "color",
        0,
        "colors",
        colours);
  }
}
