package org.rostrum.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times, days and zones as people type them.
class TypedTest {

  private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "09:00,09:00",
    "9,09:00",
    "9.30,09:30",
    "9 am,09:00",
    "12 am,00:00",
    "12pm,12:00",
    "9:15 p.m.,21:15",
    "0:05,00:05",
    "23:59,23:59",
    "7h,07:00",
    "18h30,18:30",
    "9am,09:00",
    "noon,12:00",
    "Midnight,00:00",
    "0900,09:00",
    "930,09:30",
    "1015 pm,22:15"
  })
  void readsTimes(String typed, String time) {
    assertThat(TimesOfDay.read(typed)).contains(LocalTime.parse(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25:00",
        "9:60",
        "13 pm",
        "0 am",
        "noon-ish",
        "09:00:00",
        "-1",
        "2400",
        "0960",
        "12345"
      })
  void takesNothingElseForATime(String typed) {
    assertThat(TimesOfDay.read(typed)).isEmpty();
  }

  @Test
  void suggestsHalfHours() {
    assertThat(TimesOfDay.fitting("", 25)).hasSize(25).startsWith(LocalTime.of(9, 0));
    assertThat(TimesOfDay.fitting("9", 25))
        .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30));
    assertThat(TimesOfDay.fitting("9:17", 25)).containsExactly(LocalTime.of(9, 17));
  }

  @Test
  void readsDays() {
    Set<DayOfWeek> working = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(Weekdays.read("Every day")).contains(EnumSet.allOf(DayOfWeek.class));
    assertThat(Weekdays.read("weekdays")).contains(working);
    assertThat(Weekdays.read("Mon-Fri")).contains(working);
    assertThat(Weekdays.read("monday to friday")).contains(working);
    assertThat(Weekdays.read("sat, sun"))
        .contains(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    assertThat(Weekdays.read("Fri to Mon"))
        .contains(
            EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
    assertThat(Weekdays.read("Mondays and Thursdays"))
        .contains(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    Set<DayOfWeek> some = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    assertThat(Weekdays.read("Tue/Thu")).contains(some);
    assertThat(Weekdays.read("tue, and thu")).contains(some);
    assertThat(Weekdays.read("mon - wed, fri"))
        .contains(
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    assertThat(Weekdays.read("Working days")).contains(working);
    assertThat(Weekdays.read("weekend and mon"))
        .contains(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
    assertThat(Weekdays.read("mon-")).isEmpty();
    assertThat(Weekdays.read("mon-fri-sun")).isEmpty();
    assertThat(Weekdays.read("someday")).isEmpty();
    assertThat(Weekdays.read("")).isEmpty();
    assertThat(Weekdays.read("m")).isEmpty();
  }

  @Test
  void readsTheWordsOfAnyDaysBack() {
    for (int bits = 1; bits < 1 << 7; bits++) {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      for (DayOfWeek day : DayOfWeek.values()) {
        if ((bits >> day.ordinal() & 1) == 1) {
          days.add(day);
        }
      }
      assertThat(Weekdays.read(Weekdays.words(days))).as(Weekdays.words(days)).contains(days);
    }
    assertThat(Weekdays.words(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
        .isEqualTo("Monday to Friday");
  }

  private static Optional<ZoneId> zone(String typed) {
    return Zones.read(typed, SUMMER);
  }

  private static List<String> zones(String typed) {
    return Zones.fitting(typed, 25, SUMMER);
  }

  @Test
  void readsZones() {
    assertThat(zone("europe/london")).contains(ZoneId.of("Europe/London"));
    assertThat(zone("New York")).contains(ZoneId.of("America/New_York"));
    assertThat(zone("São Paulo")).contains(ZoneId.of("America/Sao_Paulo"));
    assertThat(zone("utc")).contains(ZoneId.of("UTC"));
    assertThat(zone("+01:00")).isEmpty();
    assertThat(zone("CET")).isEmpty();
    assertThat(zone("London, probably")).isEmpty();
    assertThat(zone("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lon,Europe/London",
    "'',Europe/Berlin",
    "sao paulo,America/Sao_Paulo",
    "São P,America/Sao_Paulo",
    "CET,Europe/Berlin",
    "cest,Europe/Berlin",
    "EST,America/New_York",
    "PDT,America/Los_Angeles",
    "IST,Asia/Kolkata",
    "IST,Asia/Jerusalem",
    "GMT,Europe/London",
    "AEST,Australia/Sydney",
    "china,Asia/Shanghai",
    "india,Asia/Kolkata",
    "japan,Asia/Tokyo",
    "Poland,Europe/Warsaw",
    "Egypt,Africa/Cairo",
    "pacific time,America/Los_Angeles",
    "UTC+2,Europe/Berlin",
    "gmt+1,Europe/London",
    "+05:30,Asia/Kolkata",
    "-4,America/New_York",
    "UTC-0230,America/St_Johns"
  })
  void suggestsZones(String typed, String zone) {
    // Those that are usual are among the first.
    assertThat(zones(typed)).contains(zone);
  }

  @Test
  void suggestsTheLikeliestFirstAndNothingForNothing() {
    assertThat(zones("EST")).startsWith("America/New_York");
    assertThat(zones("CET")).startsWith("Europe/Berlin");
    assertThat(Zones.fitting("UTC+1", 25, Instant.parse("2026-01-01T00:00:00Z")))
        .contains("Europe/Berlin")
        .doesNotContain("Europe/London");
    assertThat(zones("a")).hasSize(25);
    assertThat(zones("nowhere")).isEmpty();
    assertThat(zones("UTC+99")).isEmpty();
  }
}
