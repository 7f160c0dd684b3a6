package org.rostrum.discord;

import java.time.Duration;
import java.util.List;

/// Something the bot sent for an interaction.
///
/// @param after the time from the member's act
public record Sent(Kind kind, Duration after, Body body, List<Upload> files) {

  public enum Kind {
    CALLBACK,
    EDIT,
    FOLLOW_UP,
    DELETE
  }
}
