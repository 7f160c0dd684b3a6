package org.rostrum.discord;

/// A value that a member gives to a command.
///
/// @param resolved what a channel or role is; [Body#NOTHING] for anything else
public record Option(int type, String name, Object value, Body resolved) {

  private static final int CHANNEL = 7;
  private static final int ROLE = 8;

  private Option(int type, String name, Object value) {
    this(type, name, value, Body.NOTHING);
  }

  public static Option option(String name, Place channel) {
    return new Option(CHANNEL, name, channel.channel(), channel.toBody());
  }

  /// @param role as [StandIn#newRole] gives it
  public static Option role(String name, Body role) {
    return new Option(ROLE, name, role.text("id"), role);
  }

  public static Option option(String name, String value) {
    return new Option(3, name, value);
  }

  public static Option option(String name, long value) {
    return new Option(4, name, value);
  }

  public static Option option(String name, boolean value) {
    return new Option(5, name, value);
  }

  Body toBody() {
    return Body.of("type", type, "name", name, "value", value);
  }

  /// What Discord tells of the channels and roles among the values.
  static Body resolved(Option... options) {
    Body channels = Body.of();
    Body roles = Body.of();
    for (Option option : options) {
      if (option.type == CHANNEL) {
        channels = channels.with(option.value.toString(), option.resolved);
      } else if (option.type == ROLE) {
        roles = roles.with(option.value.toString(), option.resolved);
      }
    }
    return Body.of("channels", channels, "roles", roles);
  }
}
