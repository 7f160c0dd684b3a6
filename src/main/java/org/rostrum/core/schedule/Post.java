package org.rostrum.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;

/// What became of one day of a schedule.
///
/// @param schedule whose day it is
/// @param day on the calendar of the schedule
/// @param due when it was due
/// @param state what became of it
/// @param place the quotation; null where it was skipped before one was chosen
/// @param round how often the server had used up its quotations before
/// @param nonce what the message bears, so that it can be found again
/// @param worker who claimed it last
/// @param touched when it was claimed, or settled
/// @param attempts how often sending was tried
/// @param note the message, or why it was skipped; null while it is claimed
public record Post(
    String schedule,
    LocalDate day,
    Instant due,
    State state,
    @Nullable Place place,
    int round,
    String nonce,
    String worker,
    Instant touched,
    int attempts,
    @Nullable String note) {

  /// What becomes of a day.
  public enum State {
    /// Somebody sends it, or died doing so: whether it was sent is not known.
    CLAIMED,
    /// It is in the channel.
    POSTED,
    /// It is not, and will not be.
    SKIPPED
  }
}
