package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.words.WordClasses;

/// What stands around words of a remark and may turn what they mean.
final class Around {

  private static final Set<String> TURNING = WordClasses.of("denying", "conditional");

  private Around() {}

  /// How words stand in a stretch.
  static Verdict.Setting setting(Stretch stretch, TextSpan words) {
    String text = stretch.text();
    List<TextSpan> sentences = Sentences.of(text);
    List<TextSpan> touched = sentences.stream().filter(s -> s.overlaps(words)).toList();
    if (touched.isEmpty()) {
      return new Verdict.Setting(Verdict.Setting.Kind.WHOLE, List.of());
    }
    TextSpan around = touched.getFirst().union(touched.getLast());
    boolean whole = Counted.of(around.of(text)).size() == Counted.of(words.of(text)).size();
    Verdict.Setting.Kind kind =
        stretch.relayed()
            ? Verdict.Setting.Kind.RELAYED
            : inMarks(text, words)
                ? Verdict.Setting.Kind.IN_MARKS
                : Sentences.takesBack(text.substring(words.end(), around.end()))
                    ? Verdict.Setting.Kind.TAKEN_BACK
                    : whole
                        ? Verdict.Setting.Kind.WHOLE
                        : around.of(text).endsWith("?")
                            ? Verdict.Setting.Kind.ASKED
                            : turns(text.substring(around.start(), words.start()))
                                ? Verdict.Setting.Kind.TURNED
                                : Verdict.Setting.Kind.PART;
    return new Verdict.Setting(kind, whole ? List.of() : stretch.cite(around));
  }

  private static boolean inMarks(String text, TextSpan words) {
    return QuotedWords.in(text).stream()
        .anyMatch(
            inner ->
                inner.words().contains(words.of(text))
                    && inner.words().length() < text.length() - 2);
  }

  /// Whether what is left out between words denies or conditions the sentences that are kept in
  /// part. A sentence left out whole does not.
  static boolean isTurned(String text, List<TextSpan> kept) {
    List<TextSpan> sentences = Sentences.of(text);
    for (int i = 1; i < kept.size(); i++) {
      for (TextSpan sentence : sentences) {
        int from = Math.max(sentence.start(), kept.get(i - 1).end());
        int to = Math.min(sentence.end(), kept.get(i).start());
        boolean inPart = kept.stream().anyMatch(sentence::overlaps);
        if (from < to && inPart && turns(text.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean turns(String omitted) {
    return Counted.of(omitted).stream()
        .map(word -> word.folded().replace("'", ""))
        .anyMatch(TURNING::contains);
  }

  /// The words that are kept and those that are left out between them, as they are written.
  static List<ComparedWords> pieces(String text, List<TextSpan> kept) {
    List<ComparedWords> pieces = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (i > 0) {
        String omitted = text.substring(kept.get(i - 1).end(), kept.get(i).start());
        pieces.add(new ComparedWords(ComparedWords.Kind.MISSING, plain(omitted)));
      }
      pieces.add(new ComparedWords(ComparedWords.Kind.SAME, plain(kept.get(i).of(text))));
    }
    return pieces;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
