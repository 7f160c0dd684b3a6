package org.rostrum.adapter.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time in a recording or on the clock, in whole seconds.
public record Timestamp(int seconds) implements Comparable<Timestamp> {

  /// `1:02:11`, `00:14`, `00:00:04.120`, `00:00:01,000`: hours may be missing, fractions are cut.
  public static final String SHAPE = "(?:\\d{1,3}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";

  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})(?:[.,]\\d{1,3})?");
  private static final int SIXTY = 60;

  /// Empty where a text is no time.
  public static Optional<Timestamp> of(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
    int minutes = Integer.parseInt(parts.group(2));
    int seconds = Integer.parseInt(parts.group(3));
    return seconds >= SIXTY || (parts.group(1) != null && minutes >= SIXTY)
        ? Optional.empty()
        : Optional.of(new Timestamp((hours * SIXTY + minutes) * SIXTY + seconds));
  }

  @Override
  public int compareTo(Timestamp other) {
    return Integer.compare(seconds, other.seconds);
  }

  /// As it is shown: `01:02:11`.
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d",
        seconds / SIXTY / SIXTY,
        seconds / SIXTY % SIXTY,
        seconds % SIXTY);
  }
}
