package org.rostrum.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times, days and zones as people type them.
class TypedTest {

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
    "18h30,18:30"
  })
  void readsTimes(String typed, String time) {
    assertThat(TimesOfDay.read(typed)).contains(LocalTime.parse(time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25:00", "9:60", "13 pm", "0 am", "noon-ish", "09:00:00", "-1"})
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

  @Test
  void findsZones() {
    assertThat(Zones.read("europe/london")).contains(ZoneId.of("Europe/London"));
    assertThat(Zones.read("New York")).contains(ZoneId.of("America/New_York"));
    assertThat(Zones.read("utc")).contains(ZoneId.of("UTC"));
    assertThat(Zones.read("+01:00")).isEmpty();
    assertThat(Zones.read("London, probably")).isEmpty();
    assertThat(Zones.fitting("lon", 25)).contains("Europe/London");
    assertThat(Zones.fitting("", 25)).contains("Europe/Berlin");
    assertThat(Zones.fitting("a", 25)).hasSize(25);
    assertThat(Zones.fitting("nowhere", 25)).isEmpty();
  }
}
