package org.rostrum.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;

/// What became of one day of a schedule, or of a quotation that was wanted besides.
///
/// @param key what it is the post of
/// @param server whose it is
/// @param channel where it was sent, or was to be sent, when it was claimed last; null where it
///   never was, or an older Rostrum did not note it
/// @param due when it was due
/// @param state what became of it
/// @param choice the quotation that is in the channel, or may be; null where none was chosen yet,
///   or it was skipped and is certainly not there
/// @param worker who claimed it last
/// @param touched when it was claimed, or settled; the epoch where neither was done yet
/// @param attempts how often it was claimed; each claim is somebody's alone
/// @param note the message, or why there is none; null while it is claimed
public record Post(
    Key key,
    String server,
    @Nullable String channel,
    Instant due,
    State state,
    @Nullable Dealt choice,
    String worker,
    Instant touched,
    int attempts,
    @Nullable String note) {

  /// What there is one post of alone.
  ///
  /// @param schedule the id of a schedule
  /// @param day on the calendar of the schedule
  /// @param press what asked for a quotation besides the day's; empty for the day's own
  public record Key(String schedule, LocalDate day, String press) {

    static Key of(Schedule schedule, LocalDate day) {
      return new Key(schedule.id(), day, "");
    }

    /// Whether it is no day's own.
    public boolean besides() {
      return !press.isEmpty();
    }

    /// What the message bears, so that it can be found again: the same whoever makes it, in 16
    /// small letters and digits.
    public String nonce() {
      String whole = schedule + " " + day + " " + press;
      long first = mixed(whole.hashCode() * 0x9E3779B97F4A7C15L ^ day.toEpochDay());
      long second = mixed(first ^ (schedule + press).hashCode());
      return HexFormat.of().toHexDigits(first ^ Long.rotateLeft(second, 32));
    }

    /// The last steps of MurmurHash3.
    private static long mixed(long bits) {
      long once = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
      long twice = (once ^ once >>> 33) * 0xC4CEB9FE1A85EC53L;
      return twice ^ twice >>> 33;
    }

    @Override
    public String toString() {
      return schedule + " " + day + (besides() ? " besides" : "");
    }
  }

  /// What becomes of a day.
  public enum State {
    /// Somebody sends it, or died doing so: whether it was sent is not known.
    CLAIMED,
    /// It is in no channel, and nobody sends it; it will be tried again, and is claimed before.
    WAITING,
    /// It is in the channel.
    POSTED,
    /// It is not, and will not be.
    SKIPPED
  }

  /// What is due of a schedule, and waits for somebody to see to it.
  static Post owed(Schedule schedule, Schedule.Due due) {
    return new Post(
        Key.of(schedule, due.day()),
        schedule.server(),
        null,
        due.at(),
        State.WAITING,
        null,
        "",
        Instant.EPOCH,
        0,
        null);
  }

  /// The same, claimed once more.
  Post claimed(String by, Instant at) {
    return new Post(key, server, channel, due, State.CLAIMED, choice, by, at, attempts + 1, note);
  }

  /// The same for a channel, with a quotation.
  Post with(String where, Dealt chosen) {
    return new Post(key, server, where, due, state, chosen, worker, touched, attempts, note);
  }

  /// The same, settled or put off. What was skipped leaves its quotation to others.
  Post with(State next, @Nullable String remark, String by, Instant at) {
    return new Post(
        key,
        server,
        channel,
        due,
        next,
        next == State.SKIPPED ? null : choice,
        by,
        at,
        attempts,
        remark);
  }

  /// The same, skipped though it may be in the channel: its quotation counts as used.
  Post doubted(String remark, String by, Instant at) {
    return new Post(key, server, channel, due, State.SKIPPED, choice, by, at, attempts, remark);
  }

  /// The words that are in the channel, or may be.
  public @Nullable Place place() {
    return choice == null ? null : choice.place();
  }
}
