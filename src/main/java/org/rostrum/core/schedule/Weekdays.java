package org.rostrum.core.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Days of the week as people write them, in English.
public final class Weekdays {

  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final String EVERY_DAY = "every day";
  private static final Pattern RANGE = Pattern.compile("(\\S+)\\s*(?:-|–|to|until)\\s*(\\S+)");
  private static final int SHORTEST = 2;

  private Weekdays() {}

  /// The days that a text names; empty where it names none, or something else.
  public static Optional<Set<DayOfWeek>> read(String text) {
    String plain = text.strip().toLowerCase(Locale.ENGLISH);
    switch (plain) {
      case EVERY_DAY, "daily", "all", "always", "all days" -> {
        return Optional.of(ALL);
      }
      case "weekdays", "working days", "workdays" -> {
        return Optional.of(WORKING);
      }
      case "weekend", "weekends" -> {
        return Optional.of(WEEKEND);
      }
      default -> {
        return listed(plain);
      }
    }
  }

  private static Optional<Set<DayOfWeek>> listed(String plain) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Matcher range = RANGE.matcher(plain);
    if (range.matches()) {
      Optional<DayOfWeek> first = day(range.group(1));
      Optional<DayOfWeek> last = day(range.group(2));
      if (first.isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      days.add(last.get());
      for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
        days.add(day);
      }
      return Optional.of(days);
    }
    for (String word : plain.replace(" and ", " ").split("[\\s,;&+]+")) {
      Optional<DayOfWeek> day = day(word);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      days.add(day.get());
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days);
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
