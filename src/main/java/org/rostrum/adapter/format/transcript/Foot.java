package org.rostrum.adapter.format.transcript;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.Folded;

/// The foot of a file, below the last turn: what its producer says of itself, what else a page
/// offers. Nobody said it.
///
/// It begins below a wider gap than any between or within the turns, or with a paragraph that names
/// the tool which the head says made the transcript.
final class Foot {

  /// What a head says made the transcript: `Transcribed by Tool`
  private static final Pattern TOOL =
      Pattern.compile(
          "(?u)\\b(?i:transcri\\p{L}+|captioned|subtitled|recorded|exported|generated|powered)\\b[^.:]{0,40}?\\b(?i:by|with|from)"
              + " (?:https?://)?(?:www\\.)?(\\p{L}{4,})");

  private Foot() {}

  /// A text without its foot.
  ///
  /// @param turns whether a line, from 0, may begin a turn
  static String without(String text, IntPredicate turns) {
    List<String> lines = text.lines().toList();
    int first = 0;
    while (first < lines.size() && !turns.test(first)) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && !turns.test(last)) {
      last--;
    }
    if (first >= last) {
      return text;
    }
    int foot = beginning(lines, last, widest(lines, first, last), tool(lines.subList(0, first)));
    return foot < 0 ? text : String.join("\n", lines.subList(0, foot)) + "\n";
  }

  /// The most blank lines that stand together between the first turn and the last.
  private static int widest(List<String> lines, int first, int last) {
    int widest = 0;
    int blank = 0;
    for (int i = first; i < last; i++) {
      blank = lines.get(i).isBlank() ? blank + 1 : 0;
      widest = Math.max(widest, blank);
    }
    return widest;
  }

  private static int beginning(List<String> lines, int last, int widest, String tool) {
    int blank = 0;
    for (int i = last + 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        blank++;
      } else if (blank > widest
          || (blank > 0 && !tool.isEmpty() && Folded.text(lines.get(i)).contains(tool))) {
        return i;
      } else {
        blank = 0;
      }
    }
    return -1;
  }

  private static String tool(List<String> head) {
    return head.stream()
        .map(TOOL::matcher)
        .filter(Matcher::find)
        .map(tool -> Folded.text(tool.group(1)))
        .findFirst()
        .orElse("");
  }
}
