package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.text.Folded;

/// Holds what a question takes for granted that somebody said against the words that it found: they
/// may say the contrary, or be somebody else's whom the speaker quotes.
final class Claims {

  private static final Pattern NEGATION =
      Phrasing.anyOf(
          "\\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot|hardly|stop|stops|stopped|refuse|refuses|refused)\\b",
          "\\w+n['’]t\\b",
          "\\b(?:steer(?:ed|ing)? clear|(?:stay|keep|kept)(?:ed)?"
              + " (?:away|clear)|avoid(?:s|ed|ing)?|reject(?:s|ed)?|oppos(?:e|es|ed|ing)|against|rul(?:e|es|ed)"
              + " out|den(?:y|ies|ied))\\b",
          "\\b(?:isnt|arent|dont|doesnt|didnt|wont|cant|wasnt|shouldnt|wouldnt)\\b");

  /// Where one statement ends within a sentence and another begins.
  private static final Pattern CLAUSE =
      Phrasing.anyOf(
          "[;:—–…]|, |\\b(?:but|whereas|although|though|because|while|and"
              + " (?:i|it|we|they|he|she|that|then|should|could|would|will)\\b)");

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"“]([^\"”]{8,})[\"”]|(?<!\\p{L})['‘]([^'‘’]{8,}(?:['’]\\p{L}[^'‘’]*)*)['’](?!\\p{L})");

  /// The share of a claim's words that must stand in one statement before the two are compared.
  private static final double SAME = 0.6;

  private final Content content;

  Claims(Content content) {
    this.content = content;
  }

  /// The answer, or a correction where the first of its words do not bear the claim out.
  Answer check(Answer answer, Understanding asked) {
    if (!claimed(asked)
        || !(asked.intent() instanceof Intent.Said(List<Person> people))
        || !(answer instanceof Answer.Extracts(String why, List<Citation> citations))
        || citations.isEmpty()) {
      return answer;
    }
    String name = people.getFirst().speaker().name();
    for (Citation citation : citations) {
      if (quotes(asked.topic(), citation.quote())) {
        return new Answer.Corrected(
            "These are not %s's own words, but words that %s quotes.".formatted(name, name),
            "What it has:",
            citations);
      }
      if (reverses(asked.topic(), citation.quote())) {
        return new Answer.Corrected(
            "The record has %s saying something else.".formatted(name), "What it has:", citations);
      }
    }
    return answer;
  }

  /// Whether a question takes something for granted, or asks whether it was said.
  private static boolean claimed(Understanding asked) {
    return asked.claimed()
        || asked.kind() == AnswerKind.REASON
        || asked.kind() == AnswerKind.WHETHER;
  }

  /// Whether the words of a claim stand within marks in what somebody said.
  private boolean quotes(String claim, String said) {
    Set<String> asked = words(claim);
    List<String> inner = new ArrayList<>();
    for (Matcher quoted = QUOTED.matcher(said); quoted.find(); ) {
      inner.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
    Set<String> within = words(String.join(" ", inner));
    long shared = asked.stream().filter(word -> present(word, within)).count();
    long elsewhere =
        asked.stream().filter(word -> present(word, words(said)) && !present(word, within)).count();
    return shared > 0 && shared > elsewhere;
  }

  /// Whether the statement that shares most of a claim's words denies it, or asserts what it
  /// denies.
  private boolean reverses(String claim, String said) {
    Set<String> asked = words(claim);
    if (asked.isEmpty()) {
      return false;
    }
    String nearest = "";
    double most = 0;
    for (String statement : CLAUSE.split(said)) {
      Set<String> stated = words(statement);
      double share =
          asked.stream().filter(word -> present(word, stated)).count() / (double) asked.size();
      if (share > most) {
        most = share;
        nearest = statement;
      }
    }
    return most >= SAME && negations(nearest) % 2 != negations(claim) % 2;
  }

  private static long negations(String text) {
    return NEGATION.matcher(Folded.text(text)).results().count();
  }

  private Set<String> words(String text) {
    return Set.copyOf(
        content.words(text).stream().filter(word -> !NEGATION.matcher(word).matches()).toList());
  }

  /// Whether a word, or one with the same beginning, is among these.
  private static boolean present(String word, Set<String> words) {
    int stem = Math.max(4, word.length() - 3);
    return words.contains(word)
        || (word.length() > stem
            && words.stream().anyMatch(other -> other.startsWith(word.substring(0, stem))));
  }
}
