package org.rostrum.core.hearing;

import java.util.List;
import java.util.function.Predicate;
import org.rostrum.core.text.FunctionWords;

/// English endings and beginnings that make another word of a word. What is made of a known word
/// ("unfairness") is no slip, though no list has it.
public final class Affixes {

  private static final List<String> ENDINGS =
      List.of(
          "s", "es", "ed", "d", "ing", "er", "ers", "est", "y", "or", "ors", "ly", "ness", "ment",
          "ments", "less", "able", "ible", "ful", "ish", "ism", "ist", "ists", "al", "ally", "ity",
          "ation", "isation", "ization", "ise", "ised", "ising", "ize", "ized", "izing", "like",
          "wise", "ship", "hood", "ward", "wards", "proof", "free");
  private static final List<String> BEGINNINGS =
      List.of(
          "un", "re", "in", "im", "non", "pre", "anti", "over", "under", "mis", "dis", "co",
          "inter", "multi", "sub", "super", "out", "up", "semi", "micro", "mini", "self", "post",
          "counter", "trans", "cross", "tele", "cyber", "de", "en", "mid", "pro");

  /// What is left must be long enough to be a word of its own.
  private static final int SHORTEST = 3;

  private static final int SURE = 4;

  private static final String VOWELS = "aeiouy";

  private Affixes() {}

  /// Whether a word is surely a known one with an ending, a beginning or both.
  static boolean madeOf(String word, Predicate<String> known) {
    return ended(word, known, SURE) || begun(word, known, SURE);
  }

  /// Whether a word is a long one with an ending.
  static boolean inflected(String word, Predicate<String> known) {
    return ended(word, known, SURE + 1);
  }

  /// Whether a word could be made so of a short word, or of two words written as one
  /// ("policymaker"). Some slips can too ("theer").
  static boolean perhapsMadeOf(String word, Predicate<String> known) {
    return ended(word, known, SHORTEST) || begun(word, known, SHORTEST) || compound(word, known);
  }

  private static boolean begun(String word, Predicate<String> known, int shortest) {
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning) && word.length() > beginning.length() + shortest) {
        String rest = word.substring(beginning.length());
        if (known.test(rest) || ended(rest, known, shortest)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ended(String word, Predicate<String> known, int shortest) {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (length < shortest || !word.endsWith(ending)) {
        continue;
      }
      String base = word.substring(0, length);
      if (known.test(base) && joins(base, ending)) {
        return true;
      }
      boolean vowel = VOWELS.indexOf(ending.charAt(0)) >= 0;
      if (vowel && known.test(base + "e")) {
        return true;
      }
      if (vowel && !ending.equals("es") && doubled(base) && known.test(undoubled(base))) {
        return true;
      }
      if (base.endsWith("i") && known.test(base.substring(0, length - 1) + "y")) {
        return true;
      }
    }
    return false;
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
    return end >= SHORTEST
        && base.charAt(end) == base.charAt(end - 1)
        && VOWELS.indexOf(base.charAt(end - 2)) >= 0;
  }

  private static String undoubled(String base) {
    return base.substring(0, base.length() - 1);
  }

  private static boolean compound(String word, Predicate<String> known) {
    for (int at = SHORTEST + 1; at <= word.length() - SHORTEST - 1; at++) {
      String rest = word.substring(at);
      if (known.test(word.substring(0, at)) && (known.test(rest) || ended(rest, known, SURE))) {
        return true;
      }
    }
    return false;
  }
}
