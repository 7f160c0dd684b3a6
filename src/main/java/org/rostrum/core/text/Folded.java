package org.rostrum.core.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.rostrum.core.model.TextSpan;

/// A text made comparable, and the way back. Case, accents, the shapes of apostrophes, quotation
/// marks and dashes, and the amount of white space do not count; each code unit of the folded text
/// knows where it came from.
///
/// A quotation that is found in a folded text is shown as its source writes it.
public final class Folded {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Folded(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  public static Folded of(String original) {
    Folding folding = new Folding(original.length());
    int gap = -1;
    for (int i = 0; i < original.length(); ) {
      int codePoint = original.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        gap = gap < 0 ? i : gap;
      } else if (isAccent(codePoint)) {
        folding.stretchLast(i, next);
      } else if (Character.getType(codePoint) != Character.FORMAT) {
        if (gap >= 0 && folding.length > 0) {
          folding.add(" ", gap, i);
        }
        gap = -1;
        folding.add(fold(codePoint), i, next);
      }
      i = next;
    }
    return folding.done();
  }

  /// The folded form of a text alone.
  public static String text(String original) {
    return of(original).text;
  }

  public String text() {
    return text;
  }

  /// Where a stretch of the folded text stands in the original: from the start of its first to the
  /// end of its last character, accents included.
  ///
  /// @throws IllegalArgumentException when the stretch is empty
  public TextSpan original(TextSpan stretch) {
    if (stretch.length() == 0) {
      throw new IllegalArgumentException("an empty stretch stands nowhere");
    }
    return new TextSpan(starts[stretch.start()], ends[stretch.end() - 1]);
  }

  private static boolean isAccent(int codePoint) {
    return codePoint >= 0x300 && codePoint <= 0x36F;
  }

  private static String fold(int codePoint) {
    if (codePoint < 128 && codePoint != '`') {
      return Character.toString(Character.toLowerCase(codePoint));
    }
    String plain = plain(codePoint);
    return plain.isEmpty() ? decomposed(codePoint) : plain;
  }

  private static String decomposed(int codePoint) {
    StringBuilder base = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isAccent(c) && c != ' ')
        .map(Character::toLowerCase)
        .forEach(c -> base.append(plain(c).isEmpty() ? Character.toString(c) : plain(c)));
    return base.toString();
  }

  /// Marks and letters that Unicode does not take apart, as a plain keyboard writes them; empty for
  /// all others.
  private static String plain(int codePoint) {
    return switch (codePoint) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '`', '\u00B4' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u2026' -> "...";
      case '\u00DF', '\u1E9E' -> "ss";
      case '\u00C6', '\u00E6' -> "ae";
      case '\u0152', '\u0153' -> "oe";
      case '\u00D8', '\u00F8' -> "o";
      case '\u0141', '\u0142' -> "l";
      case '\u0110', '\u0111', '\u00D0', '\u00F0' -> "d";
      case '\u0131' -> "i";
      default -> "";
    };
  }

  private static final class Folding {

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private int length;

    Folding(int capacity) {
      text = new StringBuilder(capacity);
      starts = new int[capacity + 8];
      ends = new int[capacity + 8];
    }

    void add(String folded, int start, int end) {
      text.append(folded);
      if (text.length() > starts.length) {
        starts = Arrays.copyOf(starts, text.length() * 2);
        ends = Arrays.copyOf(ends, text.length() * 2);
      }
      Arrays.fill(starts, length, text.length(), start);
      Arrays.fill(ends, length, text.length(), end);
      length = text.length();
    }

    void stretchLast(int from, int to) {
      for (int k = length - 1; k >= 0 && ends[k] == from; k--) {
        ends[k] = to;
      }
    }

    Folded done() {
      return new Folded(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
