package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.MarkedWords;

/// Finds the quoted parts of a text: in any usual quotation marks, and lines that begin with `>`.
///
/// @param words what is quoted, without the marks
/// @param before the text up to it, on the same line, or the line above where that leads in
/// @param after the text from its end to the end of the next line
record QuotedWords(String words, String before, String after) {

  /// What stands in the text around quoted words for other quotations.
  static final char MASK = '\uFFFC';

  static List<QuotedWords> in(String text) {
    List<QuotedWords> found = new ArrayList<>(lines(text));
    if (!found.isEmpty()) {
      return found;
    }
    List<TextSpan> marked = MarkedWords.in(text);
    String masked = masked(text, marked);
    for (TextSpan words : marked) {
      int open = words.start() - 1;
      found.add(
          new QuotedWords(
              words.of(text), before(masked, open), nextLines(masked, words.end() + 1)));
    }
    return found;
  }

  /// A text of the same length without what is quoted in it.
  private static String masked(String text, List<TextSpan> marked) {
    StringBuilder masked = new StringBuilder(text);
    for (TextSpan words : marked) {
      int end = Math.min(text.length(), words.end() + 1);
      for (int i = words.start() - 1; i < end; i++) {
        masked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : MASK);
      }
    }
    return masked.toString();
  }

  private static String before(String masked, int open) {
    int line = masked.lastIndexOf('\n', open) + 1;
    String before = masked.substring(line, open);
    if (!before.isBlank() || line == 0) {
      return before;
    }
    String above = masked.substring(0, line).stripTrailing();
    return above.endsWith(":") ? above.substring(above.lastIndexOf('\n') + 1) : before;
  }

  private static List<QuotedWords> lines(String text) {
    List<QuotedWords> found = new ArrayList<>();
    List<String> run = new ArrayList<>();
    List<String> all = text.lines().toList();
    String above = "";
    for (int i = 0; i <= all.size(); i++) {
      String line = i < all.size() ? all.get(i).strip() : "";
      if (line.startsWith(">")) {
        run.add(line.replaceFirst("^>+\\s*", ""));
      } else if (!run.isEmpty()) {
        String after =
            "\n"
                + all.subList(i, all.size()).stream()
                    .filter(l -> !l.isBlank())
                    .limit(1)
                    .filter(l -> !l.strip().startsWith(">"))
                    .collect(Collectors.joining());
        found.add(new QuotedWords(String.join("\n", run), above, after));
        run.clear();
        above = line.endsWith(":") ? line : "";
      } else if (!line.isEmpty()) {
        above = line;
      }
    }
    return found;
  }

  private static String nextLines(String text, int from) {
    int line = text.indexOf('\n', from);
    int next = line < 0 ? -1 : text.indexOf('\n', line + 1);
    return text.substring(from, next < 0 ? text.length() : next);
  }
}
