package org.rostrum.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static List<Instant> times(Schedule schedule, String from, int count) {
    return schedule.next(Instant.parse(from), count).stream().map(Schedule.Due::at).toList();
  }

  @Test
  void nineStaysNineWhenTheClocksChange() {
    Schedule london = Servers.daily("a", "09:00", "Europe/London", START);

    assertThat(times(london, "2026-03-28T00:00:00Z", 2))
        .containsExactly(
            Instant.parse("2026-03-28T09:00:00Z"), Instant.parse("2026-03-29T08:00:00Z"));
    assertThat(times(london, "2026-10-24T00:00:00Z", 2))
        .containsExactly(
            Instant.parse("2026-10-24T08:00:00Z"), Instant.parse("2026-10-25T09:00:00Z"));
  }

  @Test
  void aTimeThatTheClocksSkipComesOnceAndLater() {
    Schedule berlin = Servers.daily("a", "02:30", "Europe/Berlin", START);

    assertThat(times(berlin, "2026-03-28T12:00:00Z", 2))
        .containsExactly(
            Instant.parse("2026-03-29T01:30:00Z"), Instant.parse("2026-03-30T00:30:00Z"));
  }

  @Test
  void aTimeThatTheClocksShowTwiceComesOnce() {
    Schedule berlin = Servers.daily("a", "02:30", "Europe/Berlin", START);

    assertThat(times(berlin, "2026-10-24T12:00:00Z", 2))
        .containsExactly(
            Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-26T01:30:00Z"));
  }

  @Test
  void aGapBeforeMidnightDoesNotSwallowTheDay() {
    // Greenland's clocks went from 22:00 to 23:00 on a Saturday.
    Schedule nuuk = Servers.daily("a", "23:30", "America/Scoresbysund", START);
    Schedule late =
        Servers.daily("a", "22:30", "America/Nuuk", Instant.parse("2023-01-01T00:00:00Z"));

    assertThat(nuuk.next(START, 5)).hasSize(5);
    assertThat(
            late.between(
                Instant.parse("2023-03-20T00:00:00Z"), Instant.parse("2023-03-30T00:00:00Z")))
        .extracting(Schedule.Due::day)
        .doesNotHaveDuplicates()
        .hasSize(10);
  }

  @Test
  void aDayThatTheCalendarLeavesOutIsNotPosted() {
    Schedule apia =
        Servers.daily("a", "09:00", "Pacific/Apia", Instant.parse("2011-12-01T00:00:00Z"));

    assertThat(apia.next(Instant.parse("2011-12-29T12:00:00Z"), 2))
        .extracting(Schedule.Due::day)
        .containsExactly(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31));
  }

  @Test
  void keepsToTheDaysOfTheWeek() {
    Schedule weekdays =
        Servers.on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "a", "09:00", "UTC", START);

    assertThat(weekdays.next(Instant.parse("2026-01-02T10:00:00Z"), 1))
        .extracting(Schedule.Due::day)
        .containsExactly(LocalDate.of(2026, 1, 5));
  }

  @Test
  void pausedIsNeverDueAndMakesUpForNothingAfterwards() {
    Schedule schedule = Servers.daily("a", "09:00", "UTC", START);
    Instant later = START.plus(Duration.ofDays(9));
    Schedule paused = schedule.paused(true, START.plus(Duration.ofDays(1)));

    assertThat(paused.next(START, 3)).isEmpty();
    assertThat(paused.between(START, later)).isEmpty();
    assertThat(paused.paused(false, later).between(START, later.plus(Duration.ofDays(1))))
        .extracting(Schedule.Due::day)
        .containsExactly(LocalDate.of(2026, 1, 10));
    assertThat(schedule.paused(false, later)).isSameAs(schedule);
    assertThat(paused.paused(true, later)).isSameAs(paused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London",
        "Africa/Cairo",
        "Australia/Lord_Howe",
        "America/Havana",
        "Asia/Gaza"
      })
  void everyDayOfAYearComesOnceInOrder(String zone) {
    for (String time : List.of("00:00", "00:30", "02:30", "23:45")) {
      Schedule schedule = Servers.daily("a", time, zone, START);
      List<Schedule.Due> due = schedule.between(START, START.plus(Duration.ofDays(365)));

      assertThat(due).extracting(Schedule.Due::day).doesNotHaveDuplicates().hasSize(365);
      assertThat(due).extracting(Schedule.Due::at).isSorted();
      assertThat(schedule.next(START, 365)).isEqualTo(due);
    }
  }
}
