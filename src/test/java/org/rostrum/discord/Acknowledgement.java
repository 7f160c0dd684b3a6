package org.rostrum.discord;

import java.time.Duration;

/// How the bot first answered an interaction.
///
/// @param type Discord's number: 4 reply, 5 defer, 6 defer an edit, 7 edit, 8 choices, 9 modal
/// @param after the time from the member's act
public record Acknowledgement(int type, Duration after, Body data) {

  public boolean isDeferred() {
    return type == 5 || type == 6;
  }

  /// Whether only the member sees the answer.
  public boolean isPrivate() {
    return (data.number("flags") & Messages.EPHEMERAL) != 0;
  }
}
