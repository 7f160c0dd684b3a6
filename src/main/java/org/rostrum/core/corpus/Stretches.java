package org.rostrum.core.corpus;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Brackets;
import org.rostrum.core.text.Sentences;

/// Divides one long paragraph into stretches of about equal length, at the ends of sentences. Only
/// a single sentence that is itself too long is parted inside, at a pause where it has one.
final class Stretches {

  /// The most words of a stretch.
  static final int LIMIT = 160;

  private static final String PAUSES = ",;:…—–";

  private final String text;
  private final TextSpan paragraph;
  private final Brackets brackets;
  private final List<TextSpan> stretches = new ArrayList<>();

  private Stretches(String text, TextSpan paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.brackets = Brackets.of(paragraph.of(text));
  }

  static List<TextSpan> of(String text, TextSpan paragraph) {
    int words = words(text, paragraph);
    if (words <= LIMIT) {
      return List.of(paragraph);
    }
    Stretches stretches = new Stretches(text, paragraph);
    stretches.pack(stretches.units(), words);
    return stretches.stretches;
  }

  /// Sentences, or the parts of one that is too long.
  private List<TextSpan> units() {
    List<TextSpan> units = new ArrayList<>();
    for (TextSpan sentence : Sentences.of(paragraph.of(text))) {
      TextSpan rest = sentence.shift(paragraph.start());
      while (isTooLong(rest)) {
        int cut = pause(rest);
        units.add(new TextSpan(rest.start(), cut));
        int next = cut;
        while (next < rest.end() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        rest = new TextSpan(next, rest.end());
      }
      units.add(rest);
    }
    return units;
  }

  /// Whether a stretch has more words than the limit; the rest of a long one is not looked at.
  private boolean isTooLong(TextSpan stretch) {
    Patience.check();
    int words = 0;
    for (int i = stretch.start(); i < stretch.end() && words <= LIMIT; i++) {
      words += endsWord(i, stretch) ? 1 : 0;
    }
    return words > LIMIT;
  }

  /// The end of a word near the limit and in no bracket: the last that a pause follows in the
  /// second half, or else the last.
  private int pause(TextSpan sentence) {
    int words = 0;
    int pause = -1;
    int last = -1;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (endsWord(i, sentence)) {
        words++;
        last = brackets.parts(i + 1 - paragraph.start()) ? last : i + 1;
        if (words > LIMIT / 2 && last == i + 1 && PAUSES.indexOf(text.charAt(i)) >= 0) {
          pause = last;
        }
        if (words == LIMIT) {
          return pause > 0 ? pause : last > 0 ? last : i + 1;
        }
      }
    }
    throw new IllegalStateException("no more than " + LIMIT + " words at " + sentence);
  }

  private boolean endsWord(int i, TextSpan within) {
    return !Character.isWhitespace(text.charAt(i))
        && (i + 1 == within.end() || Character.isWhitespace(text.charAt(i + 1)));
  }

  private void pack(List<TextSpan> units, int words) {
    int target = words / ((words + LIMIT - 1) / LIMIT);
    TextSpan open = units.getFirst();
    int size = words(text, open);
    for (TextSpan unit : units.subList(1, units.size())) {
      int more = words(text, unit);
      if (size + more > LIMIT || size + more / 2 > target) {
        stretches.add(open);
        open = unit;
        size = more;
      } else {
        open = open.union(unit);
        size += more;
      }
    }
    stretches.add(open);
  }

  private static int words(String text, TextSpan span) {
    int words = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))
          && (i == span.start() || Character.isWhitespace(text.charAt(i - 1)))) {
        words++;
      }
    }
    return words;
  }
}
