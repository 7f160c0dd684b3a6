package org.rostrum.core.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.core.text.Words;

/// Whether a sentence can be understood by somebody who has not read what came before it. Judged by
/// its form alone: how it begins and ends.
final class SelfContained {

  /// Words that point back when a sentence begins with them.
  private static final Set<String> POINTS_BACK =
      Set.of(
          "it",
          "its",
          "it's",
          "they",
          "they're",
          "they've",
          "they'd",
          "they'll",
          "them",
          "their",
          "he",
          "he's",
          "him",
          "his",
          "she",
          "she's",
          "her",
          "hers",
          "this",
          "that",
          "that's",
          "these",
          "those",
          "such",
          "so",
          "and",
          "but",
          "or",
          "nor",
          "because",
          "then",
          "therefore",
          "thus",
          "hence",
          "however",
          "instead",
          "rather",
          "otherwise",
          "also",
          "moreover",
          "furthermore",
          "besides",
          "similarly",
          "likewise",
          "again",
          "meanwhile",
          "nevertheless",
          "nonetheless",
          "still",
          "yet",
          "actually",
          "anyway",
          "second",
          "secondly",
          "third",
          "thirdly",
          "finally",
          "lastly",
          "another",
          "both",
          "neither",
          "either",
          "yes",
          "no",
          "yeah",
          "well",
          "okay",
          "ok",
          "which",
          "whereas",
          "whose",
          "here",
          "too");

  /// Words that point back when they stand among the first few.
  private static final Set<String> POINTS_BACK_EARLY =
      Set.of(
          "they", "them", "he", "she", "him", "her", "also", "too", "those", "these", "therefore");

  private static final int EARLY = 5;

  /// A speaker's way into a sentence, after which the sentence proper begins.
  private static final Pattern WAY_IN =
      Pattern.compile(
          "^(?:I|we) (?:(?:would|do|just|really|also|certainly|still)"
              + " )?(?:think|feel|believe|worry|guess|suppose|know|hope|say|mean|suspect|find|argue)\\b(?:"
              + " (?:like|that))?[ ,]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPLETE_END = Pattern.compile("[.!?][\"”’')\\]]*$");
  private static final Pattern CUT_END = Pattern.compile("(?:…|\\.\\.\\.)[\"”’')\\]]*$");

  private SelfContained() {}

  /// Whether a quotation may begin with this sentence.
  static boolean begins(String sentence) {
    if (sentence.isEmpty() || !startsLikeASentence(sentence)) {
      return false;
    }
    return !pointsBack(sentence) && !pointsBack(WAY_IN.matcher(sentence).replaceFirst(""));
  }

  /// Whether a quotation may end with this sentence: it is complete, and no editor's cut ends it.
  static boolean ends(String sentence) {
    return COMPLETE_END.matcher(sentence).find() && !CUT_END.matcher(sentence).find();
  }

  /// Whether every bracket and quotation mark that opens in it closes in it.
  static boolean balanced(String text) {
    return count(text, '(') == count(text, ')')
        && count(text, '[') == count(text, ']')
        && count(text, '“') == count(text, '”')
        && count(text, '"') % 2 == 0;
  }

  static boolean asks(String sentence) {
    return sentence.stripTrailing().endsWith("?");
  }

  private static boolean startsLikeASentence(String sentence) {
    int first = sentence.codePointAt(0);
    if (first == '"' || first == '“' || first == '‘') {
      first = sentence.length() > 1 ? sentence.codePointAt(1) : ' ';
    }
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static boolean pointsBack(String sentence) {
    List<String> words = Words.of(sentence).stream().map(w -> w.folded()).toList();
    if (words.isEmpty() || POINTS_BACK.contains(words.getFirst())) {
      return true;
    }
    return words.stream().limit(EARLY).anyMatch(POINTS_BACK_EARLY::contains);
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
