package org.rostrum.core.schedule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as people write them.
public final class TimesOfDay {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(?:(am|pm)|h|uhr|o'clock)?");
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private TimesOfDay() {}

  /// The time that a text names, such as 09:00, 9.30, 0930, 9 pm or noon; empty where it names
  /// none.
  public static Optional<LocalTime> read(String text) {
    String plain = text.strip().toLowerCase(Locale.ENGLISH).replace(".m.", "m");
    switch (plain) {
      case "noon", "midday" -> {
        return Optional.of(LocalTime.NOON);
      }
      case "midnight" -> {
        return Optional.of(LocalTime.MIDNIGHT);
      }
      default -> {
        return onTheClock(plain);
      }
    }
  }

  private static Optional<LocalTime> onTheClock(String plain) {
    Matcher form = TIME.matcher(plain);
    if (!form.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(form.group(1));
    int minute = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
    String half = form.group(3);
    if (half != null) {
      if (hour < 1 || hour > NOON) {
        return Optional.empty();
      }
      hour = hour % NOON + (half.equals("pm") ? NOON : 0);
    }
    return hour < HOURS && minute < MINUTES
        ? Optional.of(LocalTime.of(hour, minute))
        : Optional.empty();
  }

  /// Times that may be meant by what is typed so far: the one itself, and half hours that begin so.
  ///
  /// @param most how many at most
  public static List<LocalTime> fitting(String typed, int most) {
    List<LocalTime> fitting = new ArrayList<>();
    read(typed).ifPresent(fitting::add);
    String plain = typed.strip();
    for (int half = 0; half < 2 * HOURS; half++) {
      // The morning first: nine o'clock is what most want.
      LocalTime time = LocalTime.of(9, 0).plusMinutes(30L * half);
      String written = time.toString();
      if ((written.startsWith(plain) || written.startsWith("0" + plain))
          && !fitting.contains(time)) {
        fitting.add(time);
      }
    }
    return fitting.subList(0, Math.min(most, fitting.size()));
  }
}
