package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.TextSpan;

/// A line of a text that is not blank.
///
/// @param number from 1
/// @param text the line without the white space around it
/// @param span where that stands
record Line(int number, String text, TextSpan span) {

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    for (int start = 0; start <= text.length(); number++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      TextSpan span = stripped(text, new TextSpan(start, end));
      if (span.length() > 0) {
        lines.add(new Line(number, span.of(text), span));
      }
      start = end + 1;
    }
    return lines;
  }

  /// The line from its `offset`th character on, without the white space before that.
  Line from(int offset) {
    TextSpan inside = stripped(text, new TextSpan(offset, text.length()));
    return new Line(number, inside.of(text), inside.shift(span.start()));
  }

  private static TextSpan stripped(String text, TextSpan span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
