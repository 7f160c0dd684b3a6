package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Onward;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.text.WordLists;
import org.rostrum.core.words.WordClasses;

/// What stands around words of a remark and may turn what they mean.
final class Around {

  private static final WordLists LISTS = WordLists.beside(Around.class, "turning.txt");
  private static final Set<String> LIMITING = LISTS.of("limiting");
  private static final Set<String> CORRECTING = LISTS.of("correcting");
  private static final Set<String> DENYING = WordClasses.of("denying", "conditional");
  private static final Set<String> CONDITIONAL = WordClasses.of("conditional");

  /// How many words behind quoted ones show whether what follows conditions them, or takes them
  /// back.
  private static final int FOLLOWING = 3;

  private static final Pattern CLAUSE =
      Pattern.compile("(?i)[;:]\\s|\\bbut\\b|, and\\b(?! that\\b)");

  private final Onward onward;

  private final Credits credits;

  Around(Library library, Credits credits) {
    this.onward = new Onward(library);
    this.credits = credits;
  }

  /// How words stand in a stretch.
  Verdict.Setting setting(Stretch stretch, TextSpan words) {
    String text = stretch.text();
    List<TextSpan> touched = Sentences.of(text).stream().filter(s -> s.overlaps(words)).toList();
    if (touched.isEmpty()) {
      return new Verdict.Setting(Verdict.Setting.Kind.WHOLE, List.of());
    }
    TextSpan around = touched.getFirst().union(touched.getLast());
    List<Citation> shown = stretch.cite(around);
    Optional<Citation> begun = stretch.remark() ? onward.begun(shown.getFirst()) : Optional.empty();
    Optional<Citation> behind =
        stretch.remark() ? onward.behind(shown.getLast()) : Optional.empty();
    boolean whole = Counted.of(around.of(text)).size() == Counted.of(words.of(text)).size();
    Verdict.Setting.Kind kind = kind(stretch, words, around, begun, behind, whole);
    boolean alone = whole && begun.isEmpty() && behind.isEmpty();
    return new Verdict.Setting(
        kind,
        alone
            ? List.of()
            : Stream.of(begun.stream(), shown.stream(), behind.stream())
                .flatMap(part -> part)
                .toList(),
        quoted(kind, stretch, words, around));
  }

  /// Whom the sentence names whose words these are.
  private @Nullable String quoted(
      Verdict.Setting.Kind kind, Stretch stretch, TextSpan words, TextSpan around) {
    if (kind != Verdict.Setting.Kind.IN_MARKS && kind != Verdict.Setting.Kind.RELAYED) {
      return null;
    }
    String quoted = words.of(stretch.text());
    return QuotedWords.in(around.of(stretch.text())).stream()
        .filter(inner -> inner.words().contains(quoted))
        .findFirst()
        .flatMap(credits::of)
        .filter(credit -> !credit.said(stretch.passages().getFirst()))
        .map(Credit::name)
        .orElse(null);
  }

  private static Verdict.Setting.Kind kind(
      Stretch stretch,
      TextSpan words,
      TextSpan around,
      Optional<Citation> begun,
      Optional<Citation> behind,
      boolean whole) {
    String text = stretch.text();
    String before = text.substring(around.start(), words.start());
    String after = text.substring(words.end(), around.end());
    if (stretch.relayed()) {
      return Verdict.Setting.Kind.RELAYED;
    }
    if (inMarks(text, words)) {
      return Verdict.Setting.Kind.IN_MARKS;
    }
    boolean brokenOff = stretch.remark() && Onward.isBrokenOff(around.of(text));
    if ((behind.isPresent() && !brokenOff)
        || isTakenBack(text.substring(around.start(), words.end()), after)) {
      return Verdict.Setting.Kind.TAKEN_BACK;
    }
    if (begun.isPresent() || brokenOff) {
      return isDistant(text, words, begun.map(Citation::quote).orElse(""))
          ? Verdict.Setting.Kind.DISTANT
          : Verdict.Setting.Kind.BROKEN_OFF;
    }
    if (whole) {
      return Verdict.Setting.Kind.WHOLE;
    }
    if (around.of(text).endsWith("?")) {
      return Verdict.Setting.Kind.ASKED;
    }
    if (turns(clause(before)) || conditions(after)) {
      return Verdict.Setting.Kind.TURNED;
    }
    return isDistant(text, words, "") ? Verdict.Setting.Kind.DISTANT : Verdict.Setting.Kind.PART;
  }

  /// What of the words before others bears on them: what is denied up to a "but" says nothing of
  /// what comes behind it.
  private static String clause(String before) {
    Matcher apart = CLAUSE.matcher(before);
    int from = 0;
    while (apart.find()) {
      from = apart.end();
    }
    return before.substring(from);
  }

  /// Whether a sentence does not assert the words that it begins, or ends, behind what stands
  /// between.
  ///
  /// @param begun what begins the first of them, before an interruption
  private static boolean isDistant(String text, TextSpan words, String begun) {
    return Sentences.each(text).stream()
        .filter(sentence -> sentence.overlaps(words))
        .anyMatch(
            sentence -> {
              int from = Math.max(sentence.start(), words.start());
              int to = Math.min(sentence.end(), words.end());
              return Stance.isDistant(
                  begun + " " + text.substring(sentence.start(), from),
                  text.substring(from, to),
                  text.substring(to, sentence.end()));
            });
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
        if (from < to
            && inPart
            && (turns(text.substring(from, to)) || corrects(text.substring(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether words before others, or between them, deny, condition or limit them.
  private static boolean turns(String omitted) {
    String words = words(omitted, Integer.MAX_VALUE).replace(" a few ", " ");
    return holds(words, DENYING) || holds(words, LIMITING);
  }

  private static boolean corrects(String omitted) {
    return holds(words(omitted, Integer.MAX_VALUE), CORRECTING);
  }

  private static boolean conditions(String rest) {
    String words = words(rest, FOLLOWING);
    return holds(words, CONDITIONAL) || holds(words, LISTS.of("behind"));
  }

  private static boolean isTakenBack(String before, String rest) {
    List<TextSpan> sentences = Sentences.each(before + rest);
    for (int i = 1; i < sentences.size(); i++) {
      TextSpan one = sentences.get(i);
      if (one.start() >= before.length()
          && Sentences.takesBack(sentences.get(i - 1).of(before + rest), one.of(before + rest))) {
        return true;
      }
    }
    return Sentences.takesBack(rest) || holds(words(rest, FOLLOWING), CORRECTING);
  }

  private static String words(String text, int most) {
    return Counted.of(text).stream()
        .limit(most)
        .map(word -> word.folded().replace("'", ""))
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static boolean holds(String words, Set<String> phrases) {
    return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
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
