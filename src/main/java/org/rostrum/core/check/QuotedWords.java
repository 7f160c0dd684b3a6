package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the quoted parts of a text: in any usual quotation marks, and lines that begin with `>`.
///
/// @param words what is quoted, without the marks
/// @param before the text up to it, on the same line
/// @param after the text from its end to the end of the next line
record QuotedWords(String words, String before, String after) {

  private static final String OPENING = "“„«‹\"‘‚'";

  static List<QuotedWords> in(String text) {
    List<QuotedWords> found = new ArrayList<>(lines(text));
    if (!found.isEmpty()) {
      return found;
    }
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (OPENING.indexOf(mark) < 0 || (inWord(text, at - 1) && mark != '„')) {
        continue;
      }
      int end = close(text, at, mark);
      if (end > at + 1) {
        found.add(
            new QuotedWords(
                text.substring(at + 1, end),
                text.substring(text.lastIndexOf('\n', at) + 1, at),
                nextLines(text, end + 1)));
        at = end;
      }
    }
    return found;
  }

  private static int close(String text, int open, char mark) {
    String closing =
        switch (mark) {
          case '“' -> "”";
          case '„' -> "“”";
          case '«' -> "»";
          case '‹' -> "›";
          case '‘' -> "’";
          case '‚' -> "‘’";
          default -> String.valueOf(mark);
        };
    boolean apostrophe = "’‘'".contains(closing.substring(closing.length() - 1));
    int depth = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closing.indexOf(c) >= 0 && !(apostrophe && inWord(text, i + 1))) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == mark) {
        depth++;
      }
    }
    return -1;
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

  private static boolean inWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
