package org.rostrum.adapter.format.timedtext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time as TTML writes it: on a clock (`00:01:02.500`, with frames too), or as an offset
/// (`12.5s`, `500ms`, `12.5`).
final class MediaTime {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2}(?:\\.\\d{1,9})?)(?::\\d{1,3}(?:\\.\\d+)?)?");
  private static final Pattern OFFSET = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)(h|m|s|ms|t)?");
  private static final int SIXTY = 60;
  private static final int THOUSAND = 1000;

  private MediaTime() {}

  /// In seconds; null where a text is no time.
  ///
  /// @param ticks how many ticks are a second
  static @Nullable Double seconds(String text, double ticks) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
      double minutes = Double.parseDouble(clock.group(2));
      return (hours * SIXTY + minutes) * SIXTY + Double.parseDouble(clock.group(3));
    }
    Matcher offset = OFFSET.matcher(text);
    if (!offset.matches()) {
      return null;
    }
    double count = Double.parseDouble(offset.group(1));
    String unit = offset.group(2) == null ? "s" : offset.group(2);
    return switch (unit) {
      case "h" -> count * SIXTY * SIXTY;
      case "m" -> count * SIXTY;
      case "ms" -> count / THOUSAND;
      case "t" -> count / ticks;
      default -> count;
    };
  }
}
