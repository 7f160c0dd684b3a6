package org.rostrum.support;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.schedule.Schedule;

/// A schedule with one thing of it otherwise, and all else as it is.
public final class Altered {

  private Altered() {}

  public static Schedule in(String channel, Schedule one) {
    return with(one, channel, one.time(), one.days(), one.since(), one.setUpBy(), one.barred());
  }

  public static Schedule at(String time, Schedule one) {
    LocalTime other = LocalTime.parse(time);
    return with(one, one.channel(), other, one.days(), one.since(), one.setUpBy(), one.barred());
  }

  public static Schedule on(Set<DayOfWeek> days, Schedule one) {
    return with(one, one.channel(), one.time(), days, one.since(), one.setUpBy(), one.barred());
  }

  static Schedule since(Instant since, Schedule one) {
    return with(one, one.channel(), one.time(), one.days(), since, one.setUpBy(), one.barred());
  }

  /// @param why null for one that can post
  public static Schedule barred(@Nullable String why, Schedule one) {
    return with(one, one.channel(), one.time(), one.days(), one.since(), one.setUpBy(), why);
  }

  static Schedule withoutAdmin(Schedule one) {
    return with(one, one.channel(), one.time(), one.days(), one.since(), "", one.barred());
  }

  private static Schedule with(
      Schedule one,
      String channel,
      LocalTime time,
      Set<DayOfWeek> days,
      Instant since,
      String setUpBy,
      @Nullable String barred) {
    return new Schedule(
        one.id(),
        one.server(),
        channel,
        time,
        one.zone(),
        days,
        one.role(),
        one.speaker(),
        one.theme(),
        since,
        one.paused(),
        setUpBy,
        barred);
  }
}
