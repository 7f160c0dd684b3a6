package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a printed record has at the heads and feet of its pages: numbers, running heads, footnotes
/// below a rule. A sentence that goes over a page is one.
final class PageFurniture {

  private static final Pattern PAGE =
      Pattern.compile("(?i)\\W{0,3}(?:page )?\\d{1,4}(?:\\s?(?:/|of)\\s?\\d{1,4})?\\W{0,3}");

  /// How many characters the first cell of a foot has at least.
  private static final int SHORTEST = 4;

  private static final Pattern NUMBERS = Pattern.compile("\\p{N}+");
  private static final Pattern NUMBERED = Pattern.compile("(?i)(?:p(?:age)?[. -]{0,2})?\\d{1,5}");
  private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t+");
  private static final Pattern RULE = Pattern.compile("[_–—-]{5,}");
  private static final Pattern FOOTNOTE = Pattern.compile("[*#†‡§]\\s?.*|\\d{1,2}\\s.*");
  private static final Pattern ENDED = Pattern.compile("[.?!:;…—–][\"”’')\\]]{0,3}$");

  /// How a page says that it is the continuation of another.
  private static final Pattern CONTINUED = Pattern.compile("(?i)\\(?cont(?:inued|d|'d)?\\b.{0,40}");

  /// Stands for a line that is not there.
  static final String REMOVED = "\0";

  private PageFurniture() {}

  /// The lines of a text: blank where furniture stands between paragraphs, and [#REMOVED] where it
  /// stands within one.
  static List<String> without(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    boolean[] furniture = furniture(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (!furniture[i]) {
        continue;
      }
      int from = i;
      while (from > 0 && lines.get(from - 1).isBlank()) {
        from--;
      }
      int to = i;
      while (to < lines.size() && (furniture[to] || lines.get(to).isBlank())) {
        to++;
      }
      boolean within =
          from > 0
              && to < lines.size()
              && !ENDED.matcher(lines.get(from - 1).strip()).find()
              && Character.isLowerCase(lines.get(to).strip().codePointAt(0));
      for (int k = from; k < to; k++) {
        lines.set(k, within ? REMOVED : "");
      }
      i = to;
    }
    return lines;
  }

  private static boolean[] furniture(List<String> lines) {
    boolean[] furniture = new boolean[lines.size()];
    Map<String, Integer> times = new HashMap<>();
    Map<String, Integer> firsts = new HashMap<>();
    for (String line : lines) {
      if (cells(line) > 1) {
        times.merge(key(line), 1, Integer::sum);
      }
      if (!line.isBlank()) {
        firsts.merge(first(line), 1, Integer::sum);
      }
    }
    boolean notes = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean recurs = cells(lines.get(i)) > 1 && times.getOrDefault(key(lines.get(i)), 0) > 1;
      notes = RULE.matcher(line).matches() || (notes && FOOTNOTE.matcher(line).matches());
      furniture[i] =
          notes
              || (PAGE.matcher(line).matches() && isAlone(lines, i))
              || ((recurs || beginsPages(lines.get(i), firsts)) && line.matches(".*\\d.*"));
    }
    addBelow(lines, furniture, firsts);
    for (int i = 0; i < lines.size(); i++) {
      furniture[i] |=
          CONTINUED.matcher(lines.get(i).strip()).matches()
              && isAlone(lines, i)
              && isBeside(lines, furniture, i);
    }
    return furniture;
  }

  /// Adds what begins alike wherever it stands, always right below furniture.
  private static void addBelow(
      List<String> lines, boolean[] furniture, Map<String, Integer> firsts) {
    Map<String, List<Integer>> below = new HashMap<>();
    for (int i = 1; i < furniture.length; i++) {
      if (furniture[i - 1] && !furniture[i] && !lines.get(i).isBlank()) {
        below.computeIfAbsent(first(lines.get(i)), none -> new ArrayList<>()).add(i);
      }
    }
    below.forEach(
        (first, places) -> {
          boolean always = places.size() == firsts.getOrDefault(first, 0);
          if (always && places.size() > 1 && first.length() >= SHORTEST) {
            places.forEach(i -> furniture[i] = true);
          }
        });
  }

  private static boolean isBeside(List<String> lines, boolean[] furniture, int at) {
    int above = at - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    int below = at + 1;
    while (below < lines.size() && lines.get(below).isBlank()) {
      below++;
    }
    return (above >= 0 && furniture[above]) || (below < lines.size() && furniture[below]);
  }

  private static boolean isAlone(List<String> lines, int at) {
    return (at == 0 || lines.get(at - 1).isBlank())
        && (at + 1 == lines.size() || lines.get(at + 1).isBlank());
  }

  private static int cells(String line) {
    return line.isBlank() ? 0 : GAP.split(line.strip()).length;
  }

  /// Whether a line begins as others do and has a number of its page in a cell of its own.
  private static boolean beginsPages(String line, Map<String, Integer> firsts) {
    return cells(line) > 1
        && first(line).length() >= SHORTEST
        && firsts.getOrDefault(first(line), 0) > 1
        && Arrays.stream(GAP.split(line.strip()))
            .skip(1)
            .anyMatch(cell -> NUMBERED.matcher(cell).matches());
  }

  /// The first cell of a line, whatever the numbers; blank where it is a label.
  private static String first(String line) {
    String stripped = line.strip();
    Matcher gap = GAP.matcher(stripped);
    String first = gap.find() ? stripped.substring(0, gap.start()) : stripped;
    return first.endsWith(":") ? "" : NUMBERS.matcher(first).replaceAll("#");
  }

  /// What stands on a line, whatever the numbers and on which side.
  private static String key(String line) {
    return Arrays.stream(GAP.split(line.strip()))
        .map(cell -> cell.replaceAll("\\p{N}+", "#"))
        .sorted()
        .collect(Collectors.joining("|"));
  }
}
