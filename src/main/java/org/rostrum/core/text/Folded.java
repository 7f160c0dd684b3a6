package org.rostrum.core.text;

import java.text.Normalizer;
import java.util.stream.IntStream;
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
    StringBuilder folded = new StringBuilder(original.length());
    IntStream.Builder starts = IntStream.builder();
    IntStream.Builder ends = IntStream.builder();
    int gap = -1;
    for (int i = 0; i < original.length(); ) {
      int codePoint = original.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        gap = gap < 0 ? i : gap;
      } else if (Character.getType(codePoint) != Character.FORMAT) {
        if (gap >= 0 && !folded.isEmpty()) {
          folded.append(' ');
          starts.add(gap);
          ends.add(i);
        }
        gap = -1;
        String plain = fold(codePoint);
        folded.append(plain);
        for (int k = 0; k < plain.length(); k++) {
          starts.add(i);
          ends.add(next);
        }
      }
      i = next;
    }
    return new Folded(folded.toString(), starts.build().toArray(), ends.build().toArray());
  }

  /// The folded form of a text alone.
  public static String text(String original) {
    return of(original).text;
  }

  public String text() {
    return text;
  }

  /// Where a stretch of the folded text stands in the original: from the start of its first to the
  /// end of its last character.
  ///
  /// @throws IllegalArgumentException when the stretch is empty
  public TextSpan original(TextSpan stretch) {
    if (stretch.length() == 0) {
      throw new IllegalArgumentException("an empty stretch stands nowhere");
    }
    return new TextSpan(starts[stretch.start()], ends[stretch.end() - 1]);
  }

  private static String fold(int codePoint) {
    return switch (codePoint) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '`', '\u00B4' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u2026' -> "...";
      default -> {
        String plain = Character.toString(codePoint);
        String decomposed =
            codePoint < 128 ? plain : Normalizer.normalize(plain, Normalizer.Form.NFKD);
        StringBuilder base = new StringBuilder();
        decomposed
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .map(Character::toLowerCase)
            .forEach(base::appendCodePoint);
        yield base.toString();
      }
    };
  }
}
