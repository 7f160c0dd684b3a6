package org.rostrum.core.hearing;

import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.words.WordClasses;

/// English endings and beginnings that make another word of a word. What is made of a known word
/// ("unfairness") is no slip, though no list has it.
final class Affixes {

  private static final Set<String> ENDINGS = WordClasses.of("ending");
  private static final Set<String> BEGINNINGS = WordClasses.of("beginning");

  /// What is left must be long enough to be a word of its own.
  private static final int SHORTEST = 4;

  private static final String VOWELS = "aeiouy";

  private Affixes() {}

  /// Whether a word is a known one with an ending, a beginning or both.
  static boolean madeOf(String word, Predicate<String> known) {
    return ended(word, known)
        || BEGINNINGS.stream()
            .filter(word::startsWith)
            .map(beginning -> word.substring(beginning.length()))
            .anyMatch(rest -> rest.length() > SHORTEST && (known.test(rest) || ended(rest, known)));
  }

  private static boolean ended(String word, Predicate<String> known) {
    return ENDINGS.stream()
        .filter(ending -> word.length() - ending.length() >= SHORTEST && word.endsWith(ending))
        .anyMatch(
            ending -> joined(word.substring(0, word.length() - ending.length()), ending, known));
  }

  /// Whether a known word with an ending is written so: as it is, with its e left out, its last
  /// consonant doubled or its y an i.
  private static boolean joined(String base, String ending, Predicate<String> known) {
    boolean vowel = VOWELS.indexOf(ending.charAt(0)) >= 0;
    return (known.test(base) && joins(base, ending))
        || (vowel && known.test(base + "e"))
        || (vowel
            && !ending.equals("es")
            && doubled(base)
            && known.test(base.substring(0, base.length() - 1)))
        || (base.endsWith("i") && known.test(base.substring(0, base.length() - 1) + "y"));
  }

  /// Whether English spells it so: no e before a vowel, no s behind an s.
  private static boolean joins(String base, String ending) {
    char last = base.charAt(base.length() - 1);
    boolean vowel = VOWELS.indexOf(ending.charAt(0)) >= 0;
    return !FunctionWords.contains(base)
        && !(ending.equals("d") && last != 'e')
        && !(ending.equals("s") && last == 's')
        && !(vowel && last == 'e' && !base.endsWith("ee"));
  }

  /// A single consonant behind a single vowel is doubled ("planned").
  private static boolean doubled(String base) {
    int end = base.length() - 1;
    return end >= SHORTEST - 1
        && base.charAt(end) == base.charAt(end - 1)
        && VOWELS.indexOf(base.charAt(end - 2)) >= 0;
  }
}
