package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.Timestamp;

/// A transcript as a player shows it and people copy it: a line of a time above each line of text.
/// Sentences go on from line to line; a second line below a time is the title of the chapter that
/// begins there.
///
/// @param lines as many as the text has: what is said, with its time in square brackets behind the
///   label; [PageFurniture#REMOVED] for a line that holds no words
/// @param headings which of them, from 0, are titles
record CuedLines(List<String> lines, Set<Integer> headings) {

  private static final int FEWEST = 5;

  /// From which share of times on that have one line below them a second line is a title.
  private static final double ONE_LINE = 0.8;

  /// The same time once more, as screen readers say it: `1 minute, 5 seconds`
  private static final Pattern SPELLED =
      Pattern.compile("(?:\\d+ (?:hours?|minutes?|seconds?)(?:, )?)+");

  /// The lines of a text as they are, where it is none.
  static CuedLines of(List<String> written) {
    List<String> lines = unspelled(written);
    int times = 0;
    int single = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isTime(lines, i)) {
        times++;
        single += isWords(lines, i + 1) && !isWords(lines, i + 2) ? 1 : 0;
      }
    }
    long filled = lines.stream().filter(CuedLines::isFilled).count();
    return times < FEWEST || 3L * times < filled || single < ONE_LINE * times
        ? new CuedLines(written, Set.of())
        : joined(lines);
  }

  private static CuedLines joined(List<String> lines) {
    List<String> joined = new ArrayList<>(lines);
    Set<Integer> headings = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean below = i > 0 && isTime(lines, i - 1);
      if (isWords(lines, i) && isAboveTime(lines, i) && !below) {
        headings.add(i);
      } else if (below && isWords(lines, i)) {
        int label = TranscriptLabel.end(lines.get(i));
        joined.set(i - 1, label > 0 ? "" : PageFurniture.REMOVED);
        joined.set(i, timed(lines.get(i - 1), label, lines.get(i)));
      }
    }
    return new CuedLines(joined, headings);
  }

  /// @param label where it ends; 0 where a line has none
  private static String timed(String time, int label, String line) {
    String bare = time.strip().replaceAll("[\\[\\]()]", "");
    return line.substring(0, label) + " [" + bare + "] " + line.substring(label).strip();
  }

  /// The lines with times directly above the words.
  private static List<String> unspelled(List<String> written) {
    List<String> lines = new ArrayList<>(written);
    for (int i = 1; i < lines.size(); i++) {
      if (isTime(lines, i - 1) && SPELLED.matcher(lines.get(i).strip()).matches()) {
        lines.set(i, lines.get(i - 1));
        lines.set(i - 1, PageFurniture.REMOVED);
      }
    }
    return lines;
  }

  private static boolean isFilled(String line) {
    return !line.isBlank() && !line.equals(PageFurniture.REMOVED);
  }

  private static boolean isTime(List<String> lines, int at) {
    return at < lines.size() && Timestamp.of(lines.get(at).strip()).isPresent();
  }

  private static boolean isAboveTime(List<String> lines, int at) {
    boolean removed = at + 1 < lines.size() && lines.get(at + 1).equals(PageFurniture.REMOVED);
    return isTime(lines, removed ? at + 2 : at + 1);
  }

  private static boolean isWords(List<String> lines, int at) {
    return at < lines.size() && isFilled(lines.get(at)) && !isTime(lines, at);
  }
}
