package org.rostrum.core.premise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// A sentence, or a claim, taken apart into the words that carry it, each affirmed or denied.
///
/// @param text folded, phrases brought to one word
/// @param words in order
/// @param denied of the words, those that are denied above all: the first after what denies
public record Statement(String text, List<Word> words, List<Word> denied) {

  /// A word that says something.
  ///
  /// @param at where it begins
  /// @param bases it, folded, and the base forms of which it can be a form
  /// @param denials how many words deny it
  /// @param clause the clause that it stands in, counted from 0
  /// @param attitude whether what denies it is somebody's attitude ("opposed to")
  /// @param weighed whether something is held to be more than it: neither affirmed nor denied
  record Word(
      int at,
      String folded,
      Set<String> bases,
      int denials,
      int clause,
      boolean attitude,
      boolean weighed) {

    /// Two that deny affirm.
    boolean negated() {
      return denials % 2 == 1;
    }

    /// Whether it is affirmed by two words that deny.
    boolean twice() {
      return denials == 2;
    }
  }

  /// Words that hold sentences together elsewhere, and can carry a claim.
  private static final Set<String> HEAVY =
      Set.of(
          "take",
          "takes",
          "taking",
          "taken",
          "make",
          "makes",
          "making",
          "made",
          "give",
          "gives",
          "given",
          "want",
          "wants",
          "wanted",
          "need",
          "needs",
          "own",
          "use",
          "used",
          "using",
          "see",
          "seen",
          "all",
          "only",
          "alone",
          "every",
          "everything",
          "everybody",
          "everyone",
          "always",
          "enough",
          "same",
          "whole",
          "less",
          "more",
          "most",
          "few",
          "many",
          "some",
          "certain",
          "possible",
          "like",
          "likely",
          "after",
          "before",
          "above",
          "below",
          "inside",
          "outside",
          "over",
          "under",
          "further",
          "near",
          "far",
          "several",
          "half",
          "entirely",
          "put",
          "sure");

  private static final Set<String> VERBS =
      Set.of(
          "take", "takes", "taking", "taken", "make", "makes", "making", "made", "give", "gives",
          "given", "use", "used", "using", "see", "seen", "put");

  /// What comes between a word that denies and what is denied: "shouldn't be asked to pay".
  private static final Set<String> LIGHT =
      Set.of(
          "ask",
          "asked",
          "expect",
          "expected",
          "need",
          "needs",
          "want",
          "wants",
          "wanted",
          "allow",
          "allowed",
          "suppose",
          "supposed",
          "try",
          "tried",
          "think",
          "say",
          "saying",
          "tell",
          "mean",
          "believe",
          "read",
          "seen",
          "taken",
          "necessarily",
          "particular",
          "real",
          "single",
          "slightest",
          "even");

  public Statement {
    words = List.copyOf(words);
    denied = List.copyOf(denied);
  }

  static Statement of(String written, Function<String, Set<String>> bases) {
    String text = Phrases.plain(Folded.text(written));
    List<Denial> denials = Denial.in(text);
    List<TextSpan> nothing = Denial.ofNothing(text);
    List<Integer> ends = Denial.ends(text);
    List<Word> words = new ArrayList<>();
    List<Word> denied = new ArrayList<>();
    for (Words.Word word : Words.of(text)) {
      int at = word.span().start();
      if (denials.stream().anyMatch(denial -> denial.span().overlaps(word.span()))
          || nothing.stream().anyMatch(span -> span.overlaps(word.span()))) {
        continue;
      }
      for (String part : word.folded().split("[-‐‑]")) {
        if (part.isEmpty() || (FunctionWords.contains(part) && !HEAVY.contains(part))) {
          continue;
        }
        List<Denial> over = Denial.over(at, denials, ends);
        int clause = (int) ends.stream().filter(end -> end < at).count();
        boolean attitude = over.stream().anyMatch(Denial::attitude);
        boolean weighed = Compared.weighed(text, at);
        Word made = new Word(at, part, bases.apply(part), over.size(), clause, attitude, weighed);
        if (made.negated() && (over.getLast().contrasts() || first(words, over.getLast()))) {
          denied.add(made);
        }
        words.add(made);
      }
    }
    return new Statement(text, words, denied);
  }

  /// Whether nothing that can be denied stands between what denies and what comes next.
  private static boolean first(List<Word> words, Denial denial) {
    return words.stream()
        .filter(before -> before.at() >= denial.span().end())
        .allMatch(before -> LIGHT.contains(before.folded()) || Extent.quantity(before));
  }

  /// Whether a word goes with any other and says little by itself.
  static boolean light(String word) {
    return LIGHT.contains(word) || VERBS.contains(word);
  }

  boolean denies() {
    return words.stream().anyMatch(Word::negated);
  }
}
