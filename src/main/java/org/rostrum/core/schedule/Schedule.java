package org.rostrum.core.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;

/// Where and when a server wants a quotation of the day. Immutable.
///
/// @param id its identity
/// @param server whose it is
/// @param channel a channel or thread of the server
/// @param time of the day, on the clocks of the zone
/// @param days of the week; not empty
/// @param role who is pinged; null for nobody
/// @param speaker only what this person said; null for anybody
/// @param theme only what was said under it; null for any
/// @param since what was due before is not posted
/// @param paused whether nothing is due for now
/// @param setUpBy the member who looks after it; empty where they had themselves forgotten
/// @param barred why it cannot post at present; null where it can
public record Schedule(
    String id,
    String server,
    String channel,
    LocalTime time,
    ZoneId zone,
    Set<DayOfWeek> days,
    @Nullable String role,
    @Nullable SpeakerId speaker,
    @Nullable ThemeId theme,
    Instant since,
    boolean paused,
    String setUpBy,
    @Nullable String barred) {

  public Schedule {
    days = Set.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a schedule without a day of the week");
    }
  }

  /// One post that is due.
  ///
  /// @param day on the calendar of the zone
  public record Due(LocalDate day, Instant at) {}

  /// Names what it is dealt quotations from: another name for each schedule, and for each speaker
  /// and theme that it is kept to.
  public String deck() {
    return id
        + " "
        + (speaker == null ? "" : speaker.value())
        + " "
        + (theme == null ? "" : theme.value());
  }

  /// What it does in a line, without its channel: with the ids of the role, the speaker and the
  /// theme.
  public String words() {
    StringBuilder words = new StringBuilder();
    words.append(Weekdays.words(days)).append(" at ").append(time).append(" (").append(zone);
    words.append(")");
    if (role != null) {
      words.append(", tells the role ").append(role);
    }
    if (speaker != null) {
      words.append(", by ").append(speaker.value()).append(" alone");
    }
    if (theme != null) {
      words.append(", on ").append(theme.value()).append(" alone");
    }
    return words.toString();
  }

  /// The same schedule, paused or going on again. What was due meanwhile is not made up for. Where
  /// it is like that already nothing changes.
  public Schedule paused(boolean pause, Instant now) {
    if (pause == paused) {
      return this;
    }
    return with(pause ? since : now, pause, null);
  }

  /// What another has become: where it comes due at other times than that did, it does so from an
  /// instant on.
  public Schedule after(Schedule before, Instant now) {
    boolean asBefore =
        time.equals(before.time) && zone.equals(before.zone) && days.equals(before.days);
    return with(asBefore ? since : now, paused, barred);
  }

  private Schedule with(Instant begun, boolean pause, @Nullable String why) {
    return new Schedule(
        id, server, channel, time, zone, days, role, speaker, theme, begun, pause, setUpBy, why);
  }

  /// What is due after an instant, up to and with another, in order; nothing before it was set up.
  public List<Due> between(Instant after, Instant until) {
    List<Due> due = new ArrayList<>();
    Instant from = after.isBefore(since) ? since : after;
    if (paused || !from.isBefore(until)) {
      return due;
    }
    LocalDate last = until.atZone(zone).toLocalDate();
    for (LocalDate day = from.atZone(zone).toLocalDate().minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (exists(day)) {
        Instant at = at(day);
        if (at.isAfter(from) && !at.isAfter(until)) {
          due.add(new Due(day, at));
        }
      }
    }
    return due;
  }

  /// The next posts after an instant.
  public List<Due> next(Instant now, int count) {
    List<Due> next = new ArrayList<>();
    Instant from = now.isBefore(since) ? since : now;
    for (LocalDate day = from.atZone(zone).toLocalDate().minusDays(1);
        next.size() < count && !paused;
        day = day.plusDays(1)) {
      if (exists(day) && at(day).isAfter(from)) {
        next.add(new Due(day, at(day)));
      }
    }
    return next;
  }

  /// Whether it posts on a day: a wanted one, which the zone's calendar has. A zone that crosses
  /// the date line leaves one out.
  private boolean exists(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && day.atStartOfDay(zone).toLocalDate().equals(day);
  }

  /// When a day's post is due: a time that the clocks skip in spring comes as much later as they
  /// skip; of a time that they show twice in autumn it is the first.
  private Instant at(LocalDate day) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }
}
