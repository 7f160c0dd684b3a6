package org.rostrum.core.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Days of the week as people write them, in English.
public final class Weekdays {

  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final String EVERY_DAY = "every day";
  private static final Set<String> EVERY = Set.of(EVERY_DAY, "daily", "all", "always", "all days");

  /// What makes a range of two days, or one word of "working days".
  private static final Pattern RANGE =
      Pattern.compile(
          "(\\p{L})(?:\\s*[-–]\\s*|\\s+(?:to|until|through)\\s+|(?<=working) (?=days))(\\p{L})");

  private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;&+/]|\\band\\b)+");
  private static final int SHORTEST = 2;

  private Weekdays() {}

  /// The days that a text names, such as "Monday to Wednesday, Fri" or "tue/thu"; empty where it
  /// names none, or something else.
  public static Optional<Set<DayOfWeek>> read(String text) {
    String plain = RANGE.matcher(text.strip().toLowerCase(Locale.ENGLISH)).replaceAll("$1-$2");
    if (EVERY.contains(plain)) {
      return Optional.of(ALL);
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : BETWEEN.split(plain)) {
      Set<DayOfWeek> some = days(word);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      days.addAll(some);
    }
    return Optional.of(days);
  }

  /// The days of one word, or of two with a hyphen between; none where it is something else.
  private static Set<DayOfWeek> days(String word) {
    switch (word) {
      case "weekdays", "workdays", "working-days" -> {
        return WORKING;
      }
      case "weekend", "weekends" -> {
        return WEEKEND;
      }
      default -> {
        String[] ends = word.split("-", 2);
        Optional<DayOfWeek> first = day(ends[0]);
        Optional<DayOfWeek> last = day(ends[ends.length - 1]);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (first.isPresent() && last.isPresent()) {
          days.add(last.get());
          for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
            days.add(day);
          }
        }
        return days;
      }
    }
  }

  private static Optional<DayOfWeek> day(String word) {
    String plain =
        word.endsWith("s") && word.length() > "mondays".length() - 1
            ? word.substring(0, word.length() - 1)
            : word;
    return plain.length() < SHORTEST
        ? Optional.empty()
        : ALL.stream()
            .filter(day -> day.name().toLowerCase(Locale.ENGLISH).startsWith(plain))
            .findFirst();
  }

  /// The days in words, such as "Monday to Friday", that [#read] reads back.
  public static String words(Set<DayOfWeek> days) {
    if (days.equals(ALL)) {
      return EVERY_DAY;
    }
    List<DayOfWeek> order = new ArrayList<>(days);
    order.sort(null);
    int length = order.getLast().getValue() - order.getFirst().getValue() + 1;
    if (order.size() > 2 && length == order.size()) {
      return name(order.getFirst()) + " to " + name(order.getLast());
    }
    String last = name(order.removeLast());
    return order.isEmpty()
        ? last
        : order.stream().map(Weekdays::name).collect(Collectors.joining(", ")) + " and " + last;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
