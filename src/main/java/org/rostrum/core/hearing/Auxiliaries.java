package org.rostrum.core.hearing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.TypingCost;
import org.rostrum.core.words.Speech;
import org.rostrum.core.words.WordClasses;

/// Slips that are words themselves ("what dose she say", "hat does it say"), told by their place:
/// English asks with a question word and an auxiliary, and where one of them is missing, what
/// stands in its place is a slip of it.
final class Auxiliaries {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’]+");
  private static final Pattern SHORTENED = Pattern.compile(".*['’](?:s|d|ll|ve|re)");
  private static final Set<String> ASKING = WordClasses.of("question-word");
  private static final Set<String> AUXILIARY = WordClasses.of("auxiliary", "finite");
  private static final Set<String> PRONOUN = WordClasses.of("subject");

  /// Words before which the auxiliary of a question stands.
  private static final int NEAR_THE_START = 5;

  private Auxiliaries() {}

  static String putRight(String question, List<Correction> slips) {
    List<MatchResult> words = TOKEN.matcher(question).results().toList();
    if (words.size() < 3) {
      return question;
    }
    List<String> folded = words.stream().map(w -> w.group().toLowerCase(Locale.ROOT)).toList();
    String first = folded.getFirst();
    int last = Math.min(NEAR_THE_START, words.size() - 1);
    if (AUXILIARY.contains(folded.get(1)) && !FunctionWords.contains(first)) {
      return replaced(question, words.getFirst(), nearest(first, ASKING, 1.3), slips);
    }
    boolean complete =
        !ASKING.contains(first)
            || folded.subList(1, last).stream()
                .anyMatch(word -> AUXILIARY.contains(word) || SHORTENED.matcher(word).matches())
            || folded.stream().anyMatch(Speech::past);
    for (int i = 1; i < last && !complete; i++) {
      boolean subject =
          PRONOUN.contains(folded.get(i + 1))
              || Character.isUpperCase(words.get(i + 1).group().charAt(0));
      Optional<String> meant =
          subject && !PRONOUN.contains(folded.get(i))
              ? nearest(folded.get(i), AUXILIARY, 1)
              : Optional.empty();
      if (meant.isPresent()) {
        return replaced(question, words.get(i), meant, slips);
      }
    }
    return question;
  }

  private static Optional<String> nearest(String word, Set<String> meant, double most) {
    return meant.stream()
        .filter(other -> TypingCost.of(word, other) <= most)
        .min(
            Comparator.<String>comparingDouble(other -> TypingCost.of(word, other))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String replaced(
      String question, MatchResult word, Optional<String> meant, List<Correction> slips) {
    meant.ifPresent(other -> slips.add(new Correction(word.group(), other, true)));
    return meant
        .map(m -> question.substring(0, word.start()) + m + question.substring(word.end()))
        .orElse(question);
  }
}
