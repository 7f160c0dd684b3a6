package org.rostrum.core.premise;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rostrum.core.text.Lexicon;

/// Lays word beside word: a sentence contradicts a claim where one of the two denies what the other
/// affirms, says the contrary, or compares the other way round.
public final class WordListJudge implements ClaimJudge {

  private final Function<String, Set<String>> bases;
  private final Scales scales;

  public WordListJudge(Lexicon lexicon) {
    this.bases = lexicon.bases();
    this.scales = new Scales(lexicon.opposites());
  }

  @Override
  public String model() {
    return "word lists";
  }

  @Override
  public List<Stance> of(String claim, List<Candidate> sentences) {
    Statement claimed = Statement.of(claim, bases);
    return sentences.stream()
        .map(sentence -> stance(claimed, Statement.of(sentence.words(), bases)))
        .toList();
  }

  /// As strong as the share of the claim's words that the sentence answers to.
  private Stance stance(Statement claim, Statement said) {
    double shared = shared(claim, said);
    return denies(said, claim) || denies(claim, said) || contrary(claim, said) || claim.turns(said)
        ? new Stance(0, shared)
        : new Stance(shared, 0);
  }

  private double shared(Statement claim, Statement said) {
    long answered =
        claim.words().stream()
            .filter(word -> said.any(other -> alike(word, other) || opposite(word, other)))
            .count();
    return answered / (double) Math.max(1, claim.words().size());
  }

  /// Whether one denies a word that the other has, and the other never does.
  private static boolean denies(Statement one, Statement other) {
    return one.words().stream()
        .filter(Statement.Word::first)
        .anyMatch(
            word ->
                other.before().stream().anyMatch(w -> alike(w, word))
                    && !other.any(w -> alike(w, word) && w.denied()));
  }

  /// Whether a word of one is the contrary of a word of the other, which has another word of it.
  private boolean contrary(Statement claim, Statement said) {
    return claim.words().stream()
        .filter(word -> !said.has(word))
        .anyMatch(
            word ->
                said.any(
                        other ->
                            word.denied() == other.denied()
                                && opposite(word, other)
                                && !claim.has(other))
                    && claim.any(beside -> beside != word && said.has(beside)));
  }

  private static boolean alike(Statement.Word one, Statement.Word other) {
    return one.same(other) || Scales.together(one.bases(), other.bases());
  }

  private boolean opposite(Statement.Word one, Statement.Word other) {
    return scales.apart(one.bases(), other.bases());
  }
}
