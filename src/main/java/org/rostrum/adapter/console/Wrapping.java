package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.List;

/// Lines of words that fit a width. A word longer than the width (an address) stays whole.
final class Wrapping {

  private Wrapping() {}

  /// @param width in characters; 0 for no limit
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      if (width <= 0) {
        lines.add(paragraph);
        continue;
      }
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" +")) {
        if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
