package org.rostrum.core.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// The words by which a meeting decides, and by which it is asked what it decided.
final class Deciding {

  private static final Set<String> BODIES = WordClasses.of("body");
  private static final Set<String> DECIDE = WordClasses.of("deciding");
  private static final Set<String> CONSENT = WordClasses.of("consenting");
  private static final Set<String> DECISION = WordClasses.of("decision");
  private static final Set<String> DEFER = WordClasses.of("deferring");
  private static final Set<String> DONE = WordClasses.of("decided");
  private static final Set<String> MOTION = WordClasses.of("motion");
  private static final Set<String> LEAD = Set.of("and", "so", "but", "ok");
  private static final Set<String> WHETHER = Set.of("did", "has", "have");
  private static final Set<String> BEING = Set.of("is", "was", "are", "were", "been", "got");
  private static final Set<String> POINTING = Set.of("that's", "it's", "that", "it", "this");
  private static final Set<String> WE = Set.of("let's", "let", "i'd", "i", "we'll", "we");

  private Deciding() {}

  /// On what subject a question asks for a decision ("what did the board decide about the lease");
  /// empty where it asks for none.
  static Optional<String> asked(String question) {
    List<String> words = folded(question);
    int from = !words.isEmpty() && LEAD.contains(words.getFirst()) ? 1 : 0;
    int verb = from;
    while (verb < words.size() && leads(words.get(verb))) {
      verb++;
    }
    if (verb >= words.size()
        || verb == from
        || !asks(words.get(from))
        || !decision(words.subList(from, verb), words.subList(verb, words.size()))) {
      return Optional.empty();
    }
    String subject =
        words.subList(verb + 1, words.size()).stream()
            .filter(word -> !FunctionWords.contains(word))
            .collect(Collectors.joining(" "));
    return Optional.of(subject).filter(named -> !named.isBlank());
  }

  private static boolean asks(String word) {
    return word.startsWith("what") || word.equals("how") || WHETHER.contains(word);
  }

  /// Whether a word may stand before the one that asks for a decision.
  private static boolean leads(String word) {
    return (FunctionWords.contains(word) && !word.equals("say")) || BODIES.contains(word);
  }

  private static boolean decision(List<String> before, List<String> behind) {
    String verb = behind.getFirst();
    boolean whether = WHETHER.contains(before.getFirst());
    boolean body = before.stream().anyMatch(BODIES::contains);
    boolean passive = before.stream().anyMatch(BEING::contains);
    if (before.contains("what's") || before.getLast().equals("the")) {
      return DECISION.contains(verb) && !whether;
    }
    String phrase = String.join(" ", behind.subList(0, Math.min(2, behind.size())));
    return (DECIDE.contains(verb) && (body || passive || before.contains("they")))
        || (whether && body && (CONSENT.contains(verb) || CONSENT.contains(phrase)));
  }

  /// Whether a sentence records that something was decided.
  static boolean recorded(String sentence) {
    List<String> words = folded(sentence);
    if (sentence.endsWith("?")) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      List<String> before = words.subList(0, i);
      boolean ours = before.stream().anyMatch(w -> WE.contains(w) || BODIES.contains(w));
      if ((DONE.contains(words.get(i)) && moved(before))
          || (DEFER.contains(words.get(i)) && ours)) {
        return true;
      }
    }
    return false;
  }

  /// Whether words lead up to what became of a motion: "the motion is", "so that's now".
  private static boolean moved(List<String> before) {
    List<String> last = before.subList(Math.max(0, before.size() - 3), before.size());
    return last.stream().anyMatch(POINTING::contains)
        ? before.size() <= 3
        : last.stream().anyMatch(MOTION::contains) && last.stream().anyMatch(BEING::contains);
  }

  private static List<String> folded(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }
}
