package org.rostrum.core.schedule;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Named time zones, found by what somebody types. Zones without a name, such as +01:00, are none:
/// their clocks do not change with a place's.
public final class Zones {

  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"
              + "|UTC");

  /// By name; those of the largest regions are no better than others.
  private static final List<String> ALL =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> PLACE.matcher(id).matches())
          .sorted()
          .toList();

  private static final List<String> USUAL =
      List.of(
          "UTC",
          "Europe/London",
          "Europe/Berlin",
          "America/New_York",
          "America/Los_Angeles",
          "Asia/Kolkata",
          "Asia/Tokyo",
          "Australia/Sydney");

  private Zones() {}

  /// The zone of a name, in small letters or large, or of a city that has one.
  public static Optional<ZoneId> read(String typed) {
    String plain = plain(typed);
    return ALL.stream()
        .filter(id -> plain(id).equals(plain))
        .findFirst()
        .or(
            () -> {
              List<String> cities =
                  ALL.stream().filter(id -> plain(id).endsWith("/" + plain)).toList();
              return cities.size() == 1 ? Optional.of(cities.getFirst()) : Optional.empty();
            })
        .map(ZoneId::of);
  }

  /// Names of zones that fit what is typed so far: those of a place that begins so come first.
  ///
  /// @param most how many at most
  public static List<String> fitting(String typed, int most) {
    String plain = plain(typed);
    if (plain.isEmpty()) {
      return USUAL;
    }
    return ALL.stream()
        .filter(id -> plain(id).contains(plain))
        .sorted(
            Comparator.comparing(
                id -> !plain(id).startsWith(plain) && !plain(id).contains("/" + plain)))
        .limit(most)
        .toList();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ENGLISH).replace(' ', '_');
  }
}
