package org.rostrum.core.schedule;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Named time zones, found by what somebody types: a part of the zone's name (the name of a city),
/// an abbreviation (CET), what the zone is called (Japan Standard Time), the name of a country that
/// zones had once (Poland), or how far its clocks are from UTC (UTC+2). Zones without a name, such
/// as +01:00, are none: their clocks do not change with a place's. The names are the JDK's own.
public final class Zones {

  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"
              + "|UTC");

  private static final Pattern OFFSET =
      Pattern.compile("(?:utc|gmt)?_?([+\u2212-])(\\d{1,2})(?::?(\\d{2}))?");
  private static final int SHORTEST = 4;
  private static final int EVERYTHING = Integer.MAX_VALUE;

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
          "America/Chicago",
          "America/Denver",
          "America/Los_Angeles",
          "America/Sao_Paulo",
          "Asia/Kolkata",
          "Asia/Shanghai",
          "Asia/Tokyo",
          "Australia/Sydney");

  private static final Comparator<String> USUAL_FIRST =
      Comparator.comparing((String id) -> !USUAL.contains(id)).thenComparing(id -> id);

  private Zones() {}

  /// What zones are called besides; made when it is first asked for.
  private static final class Called {

    /// @param names in words
    /// @param abbreviations in small letters
    /// @param countries names that zones with the same clocks had once
    private record Names(
        String id, Set<String> names, Set<String> abbreviations, Set<String> countries) {}

    static final List<Names> NAMES = names();

    private static List<Names> names() {
      List<String> old =
          ZoneId.getAvailableZoneIds().stream()
              .filter(id -> !PLACE.matcher(id).matches() && !id.matches("(Etc|SystemV)/.*"))
              .toList();
      return ALL.stream().map(id -> names(id, old)).toList();
    }

    private static Names names(String id, List<String> old) {
      TimeZone zone = TimeZone.getTimeZone(id);
      Set<String> names = new HashSet<>();
      Set<String> abbreviations = new HashSet<>();
      for (boolean summer : new boolean[] {false, true}) {
        names.add(plain(zone.getDisplayName(summer, TimeZone.LONG, Locale.US)));
        abbreviations.add(plain(zone.getDisplayName(summer, TimeZone.SHORT, Locale.US)));
      }
      names.add(plain(ZoneId.of(id).getDisplayName(TextStyle.FULL, Locale.US)));
      abbreviations.add(plain(ZoneId.of(id).getDisplayName(TextStyle.SHORT, Locale.US)));
      Set<String> countries = new HashSet<>();
      ZoneRules rules = ZoneId.of(id).getRules();
      for (String other : old) {
        if (ZoneId.of(other).getRules().equals(rules)) {
          countries.add(plain(other));
        }
      }
      return new Names(id, names, abbreviations, countries);
    }
  }

  /// The zone of a name, in small letters or large, or of a city that has one, or the only one that
  /// [#fitting] gives.
  public static Optional<ZoneId> read(String typed, Instant now) {
    String plain = plain(typed);
    List<String> cities = ALL.stream().filter(id -> plain(id).endsWith("/" + plain)).toList();
    return ALL.stream()
        .filter(id -> plain(id).equals(plain))
        .findFirst()
        .or(() -> only(cities))
        .or(() -> plain.isEmpty() ? Optional.empty() : only(fitting(typed, 2, now)))
        .map(ZoneId::of);
  }

  private static Optional<String> only(List<String> ids) {
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /// Names of zones that fit what is typed so far, the best first: those of a place that begins so,
  /// of an abbreviation, of a country; then those in whose names it stands.
  ///
  /// @param most how many at most
  /// @param now when a zone's clocks must be as far from UTC as typed
  public static List<String> fitting(String typed, int most, Instant now) {
    String plain = plain(typed);
    if (plain.isEmpty()) {
      return USUAL;
    }
    OptionalInt offset = offset(plain);
    if (offset.isPresent()) {
      return ALL.stream()
          .filter(
              id -> ZoneId.of(id).getRules().getOffset(now).getTotalSeconds() == offset.getAsInt())
          .sorted(USUAL_FIRST)
          .limit(most)
          .toList();
    }
    return Called.NAMES.stream()
        .map(names -> new Ranked(names.id(), rank(plain, names)))
        .filter(ranked -> ranked.rank() < EVERYTHING)
        .sorted(
            Comparator.comparingInt(Ranked::rank)
                .thenComparing(Comparator.comparing(Ranked::id, USUAL_FIRST)))
        .map(Ranked::id)
        .limit(most)
        .toList();
  }

  private record Ranked(String id, int rank) {}

  private static int rank(String plain, Called.Names names) {
    String id = plain(names.id());
    if (id.startsWith(plain) || id.contains("/" + plain)) {
      return 0;
    }
    if (names.abbreviations().contains(plain) || names.countries().contains(plain)) {
      return 1;
    }
    if (id.contains(plain)) {
      return 2;
    }
    boolean called =
        plain.length() >= SHORTEST
            && Stream.concat(names.names().stream(), names.countries().stream())
                .anyMatch(name -> name.contains(plain));
    return called ? 3 : EVERYTHING;
  }

  /// How many seconds before UTC; empty where something else is typed.
  private static OptionalInt offset(String plain) {
    Matcher form = OFFSET.matcher(plain);
    if (!form.matches()) {
      return OptionalInt.empty();
    }
    int sign = form.group(1).equals("+") ? 1 : -1;
    int minutes = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
    try {
      return OptionalInt.of(
          ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(form.group(2)), sign * minutes)
              .getTotalSeconds());
    } catch (DateTimeException none) {
      return OptionalInt.empty();
    }
  }

  /// In small letters, without accents.
  private static String plain(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ENGLISH)
        .replace(' ', '_');
  }
}
