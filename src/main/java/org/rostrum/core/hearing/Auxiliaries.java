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

/// Slips that are words themselves ("what dose she say", "hat does it say"), told by their place:
/// English asks with a question word and an auxiliary, and where one of them is missing, what
/// stands in its place is a slip of it.
public final class Auxiliaries {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’]+");
  private static final Set<String> ASKING =
      Set.of("what", "who", "why", "how", "when", "where", "which", "whose", "whom");
  private static final Set<String> AUXILIARY =
      Set.of(
          "did", "does", "do", "is", "are", "was", "were", "has", "have", "had", "can", "could",
          "should", "would", "will", "might", "may", "must", "isn't", "doesn't", "didn't", "don't");
  private static final Set<String> PRONOUN = Set.of("he", "she", "they", "it", "you", "we", "the");

  private Auxiliaries() {}

  static String putRight(String question) {
    List<MatchResult> words = TOKEN.matcher(question).results().toList();
    if (words.size() < 3) {
      return question;
    }
    List<String> folded = words.stream().map(w -> w.group().toLowerCase(Locale.ROOT)).toList();
    if (AUXILIARY.contains(folded.get(1)) && !FunctionWords.contains(folded.getFirst())) {
      return nearest(folded.getFirst(), ASKING, 1.3)
          .map(meant -> replaced(question, words.getFirst(), meant))
          .orElse(question);
    }
    boolean complete =
        !ASKING.contains(folded.getFirst())
            || folded.subList(1, Math.min(5, folded.size() - 1)).stream()
                .anyMatch(Auxiliaries::auxiliary)
            || folded.stream().anyMatch(Speech::past);
    for (int i = 1; i < Math.min(5, words.size() - 1) && !complete; i++) {
      boolean subject =
          PRONOUN.contains(folded.get(i + 1))
              || Character.isUpperCase(words.get(i + 1).group().charAt(0));
      Optional<String> meant =
          subject && !PRONOUN.contains(folded.get(i))
              ? nearest(folded.get(i), AUXILIARY, 1)
              : Optional.empty();
      if (meant.isPresent()) {
        return replaced(question, words.get(i), meant.get());
      }
    }
    return question;
  }

  private static boolean auxiliary(String word) {
    return AUXILIARY.contains(word) || word.matches(".*['’](?:s|d|ll|ve|re)");
  }

  private static Optional<String> nearest(String word, Set<String> meant, double most) {
    return meant.stream()
        .filter(other -> TypingCost.of(word, other) <= most)
        .min(
            Comparator.<String>comparingDouble(other -> TypingCost.of(word, other))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String replaced(String question, MatchResult word, String meant) {
    return question.substring(0, word.start()) + meant + question.substring(word.end());
  }
}
