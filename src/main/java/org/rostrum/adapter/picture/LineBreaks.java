package org.rostrum.adapter.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks a text into lines that fit a width, by whatever measures them.
///
/// @param measure how wide a line is, in the unit of the widths
record LineBreaks(ToDoubleFunction<String> measure) {

  /// Marks that stand inside words, after which Java's own rules would break a line.
  private static final String IN_WORDS = "’'‘.";

  static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  /// By the width of a typeface, in pixels.
  static LineBreaks in(Font font) {
    return new LineBreaks(line -> font.getStringBounds(line, SMOOTH).getWidth());
  }

  /// The lines of a text, none wider than `width`. A word that alone is wider is broken inside. The
  /// lines joined are the text, but for the white space where it was broken.
  List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\s*\n\\s*", -1)) {
      breakUp(paragraph, width, lines);
    }
    return lines;
  }

  /// The same number of lines, as even in length as they can be.
  List<String> even(String text, double width) {
    List<String> lines = lines(text, width);
    double wide = width;
    double narrow = width / 2;
    while (wide - narrow > width / 200) {
      double middle = (wide + narrow) / 2;
      if (lines(text, middle).size() > lines.size()) {
        narrow = middle;
      } else {
        wide = middle;
      }
    }
    return lines(text, wide);
  }

  private void breakUp(String paragraph, double width, List<String> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(paragraph);
    int start = 0;
    int fits = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isInWord(paragraph, end)) {
        continue;
      }
      if (fits > start && !fits(paragraph.substring(start, end), width)) {
        lines.add(paragraph.substring(start, fits).strip());
        start = fits;
      }
      while (!fits(paragraph.substring(start, end), width)) {
        int cut = cut(paragraph, start, end, width);
        if (cut >= end) {
          break;
        }
        lines.add(paragraph.substring(start, cut));
        start = cut;
      }
      fits = end;
    }
    lines.add(paragraph.substring(start).strip());
  }

  private static boolean isInWord(String text, int at) {
    return at < text.length()
        && IN_WORDS.indexOf(text.charAt(at - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(at));
  }

  /// Where to break a word that is too wide: after as many characters as fit, and at least one.
  private int cut(String text, int start, int end, double width) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int cut = characters.following(start);
    for (int next = cut; next <= end && next != BreakIterator.DONE; next = characters.next()) {
      if (!fits(text.substring(start, next), width)) {
        break;
      }
      cut = next;
    }
    return Math.min(cut, end);
  }

  private boolean fits(String line, double width) {
    return measure.applyAsDouble(line.stripTrailing()) <= width;
  }
}
