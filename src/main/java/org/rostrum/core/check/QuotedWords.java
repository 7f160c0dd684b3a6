package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.MarkedWords;

/// Finds the quoted parts of a text: in any usual quotation marks, and lines that begin with `>`.
///
/// @param words what is quoted, without the marks
/// @param before the text up to it, on the same line
/// @param after the text from its end to the end of the next line
record QuotedWords(String words, String before, String after) {

  static List<QuotedWords> in(String text) {
    List<QuotedWords> found = new ArrayList<>(lines(text));
    if (!found.isEmpty()) {
      return found;
    }
    for (TextSpan words : MarkedWords.in(text)) {
      int open = words.start() - 1;
      found.add(
          new QuotedWords(
              words.of(text),
              text.substring(text.lastIndexOf('\n', open) + 1, open),
              nextLines(text, words.end() + 1)));
    }
    return found;
  }

  private static List<QuotedWords> lines(String text) {
    List<QuotedWords> found = new ArrayList<>();
    List<String> run = new ArrayList<>();
    List<String> all = text.lines().toList();
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
                    .collect(Collectors.joining());
        found.add(new QuotedWords(String.join("\n", run), "", after));
        run.clear();
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
