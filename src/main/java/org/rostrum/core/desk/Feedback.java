package org.rostrum.core.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody thought of a reply.
///
/// @param member who gave it, by the front end's own id
/// @param reason what was wrong; null where it was good
/// @param note in the member's own words; empty where they gave none
public record Feedback(
    ShownId shown, String member, @Nullable Reason reason, String note, Instant at) {

  /// What can be wrong with a reply.
  public enum Reason {
    WRONG_SPEAKER,
    WRONG_QUOTE,
    NOT_ANSWERED,
    OTHER
  }

  public boolean good() {
    return reason == null;
  }
}
