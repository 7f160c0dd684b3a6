package org.rostrum.core.text;

import java.util.List;

/// Lists as English writes them.
public final class Lists {

  private Lists() {}

  /// "A", "A and B", "A, B and C".
  public static String and(List<String> names) {
    return joined(names, " and ");
  }

  /// "A", "A or B", "A, B or C".
  public static String or(List<String> names) {
    return joined(names, " or ");
  }

  private static String joined(List<String> names, String last) {
    return switch (names.size()) {
      case 0 -> "nobody";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
    };
  }
}
