package org.rostrum.core.premise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.words.Phrasing;

/// Tells whether a sentence contradicts a claim: word is laid beside word, and one of the two
/// denies what the other affirms, says the contrary, prefers the other, or goes not as far.
public final class Contradictions {

  /// Why a sentence contradicts a claim.
  enum Reason {
    DENIED,
    CONTRARY,
    COMPARED,
    EXTENT
  }

  private static final int FAMILY = 5;

  /// That somebody does a thing, or would.
  private static final Pattern CONSENT =
      Phrasing.anyOf(
          "\\b(?:i|we) (?:already (?:do|did|have)|(?:do|did|have done)"
              + " (?:it|so|that|this)|(?:can|could|will|would) (?:gladly |happily"
              + " )?(?:do|allow|accept|live with|agree to)|(?:am|are)"
              + " (?:happy|glad|willing|content) to)\\b",
          "\\b(?:i|we)['’](?:d|ll|m|re) (?:be )?(?:gladly|happily|happy|glad|willing|content)\\b");

  private final Function<String, Set<String>> bases;
  private final Function<String, Set<String>> opposites;

  public Contradictions(Lexicon lexicon) {
    this.bases = lexicon.bases();
    this.opposites = lexicon.opposites();
  }

  Statement statement(String text) {
    return Statement.of(text, bases);
  }

  Optional<Reason> between(Statement claim, Statement said) {
    Optional<Reason> near = across(claim, said);
    if (near.isPresent()) {
      return near;
    }
    if (Compared.contradict(claim, said)) {
      return Optional.of(Reason.COMPARED);
    }
    return Extent.contradicts(claim, said) ? Optional.of(Reason.EXTENT) : Optional.empty();
  }

  /// The same where the claim may be met by several sentences together.
  Optional<Reason> across(Statement claim, Statement said) {
    if (denied(claim, said)) {
      return Optional.of(Reason.DENIED);
    }
    return contrary(claim, said) ? Optional.of(Reason.CONTRARY) : Optional.empty();
  }

  /// The share of a claim's words that a sentence answers to: it has them, or what lies at the same
  /// end or the other end of a scale.
  double shared(Statement claim, Statement said) {
    List<Statement.Word> words = claim.words().stream().filter(Contradictions::tells).toList();
    return words.isEmpty()
        ? 0
        : words.stream().filter(word -> answered(word, said)).count() / (double) words.size();
  }

  private boolean answered(Statement.Word word, Statement said) {
    return said.words().stream()
        .anyMatch(
            other ->
                same(word, other)
                    || Poles.together(word.bases(), other.bases())
                    || (tells(other) && opposite(word, other)));
  }

  /// Whether a word says more than any other sentence would.
  private static boolean tells(Statement.Word word) {
    return !Statement.light(word.folded());
  }

  private boolean denied(Statement claim, Statement said) {
    if (agree(claim, said)) {
      return false;
    }
    return said.denied().stream().anyMatch(word -> flipped(word, said, claim))
        || consents(claim, said)
        || claim.denied().stream()
            .filter(word -> !word.attitude() || Poles.favours(said) || twice(said, word))
            .anyMatch(word -> flipped(word, claim, said))
        || wholly(claim, said);
  }

  /// Whether one side denies the contrary of what the other affirms: "easy" and "not hard".
  private boolean agree(Statement claim, Statement said) {
    return claim.words().stream()
        .filter(word -> !Extent.quantity(word) && tells(word) && !has(said, word))
        .anyMatch(
            word ->
                said.words().stream()
                    .anyMatch(
                        other ->
                            word.negated() != other.negated()
                                && !Extent.quantity(other)
                                && tells(other)
                                && opposite(word, other)));
  }

  /// Whether one side denies a word that the other has, and the other never does: not where another
  /// clause of the first that comes as near has the word too.
  private static boolean flipped(Statement.Word word, Statement own, Statement other) {
    List<Statement.Word> there =
        other.words().stream().filter(w -> alike(w, word) && !w.weighed()).toList();
    if (there.isEmpty()
        || there.stream().anyMatch(w -> w.negated() || denies(other, w.clause(), own))) {
      return false;
    }
    long near = common(own, word.clause(), other);
    return own.words().stream()
        .filter(w -> w != word && !w.negated() && same(w, word))
        .noneMatch(w -> common(own, w.clause(), other) >= near);
  }

  /// Whether a claim has it that somebody is against what they say they do, or can do.
  private static boolean consents(Statement claim, Statement said) {
    return CONSENT.matcher(said.text()).find()
        && claim.words().stream()
            .filter(word -> word.attitude() && word.negated() && !Extent.quantity(word))
            .anyMatch(word -> said.words().stream().anyMatch(w -> !w.negated() && same(w, word)));
  }

  /// Whether all of a claim stands in one clause, and that clause denies what the claim does not.
  private static boolean wholly(Statement claim, Statement said) {
    return !claim.denies()
        && claim.words().size() > 1
        && said.words().stream()
            .filter(Statement.Word::negated)
            .map(Statement.Word::clause)
            .distinct()
            .anyMatch(
                clause ->
                    claim.words().stream()
                        .allMatch(
                            word ->
                                said.words().stream()
                                    .anyMatch(w -> w.clause() == clause && alike(w, word))));
  }

  /// Whether a clause denies anything that the other side does not deny too.
  private static boolean denies(Statement statement, int clause, Statement other) {
    return statement.words().stream()
        .filter(w -> w.clause() == clause && w.negated())
        .anyMatch(w -> other.words().stream().noneMatch(o -> o.negated() && same(o, w)));
  }

  private static boolean twice(Statement said, Statement.Word word) {
    return said.words().stream().anyMatch(w -> w.twice() && same(w, word));
  }

  private static long common(Statement statement, int clause, Statement other) {
    return statement.words().stream()
        .filter(word -> word.clause() == clause && has(other, word))
        .count();
  }

  private boolean contrary(Statement claim, Statement said) {
    for (Statement.Word word : claim.words()) {
      if (has(said, word) || Extent.quantity(word) || !tells(word)) {
        continue;
      }
      for (Statement.Word other : said.words()) {
        if (word.negated() == other.negated()
            && !Extent.quantity(other)
            && tells(other)
            && opposite(word, other)
            && !has(claim, other)
            && claim.words().stream().anyMatch(beside -> beside != word && has(said, beside))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether two words are the same, or two for one doing.
  private static boolean alike(Statement.Word one, Statement.Word other) {
    return same(one, other) || Poles.together(one.bases(), other.bases());
  }

  private static boolean has(Statement statement, Statement.Word word) {
    return statement.words().stream().anyMatch(other -> same(other, word));
  }

  private boolean opposite(Statement.Word one, Statement.Word other) {
    return Poles.apart(one.bases(), other.bases())
        || one.bases().stream().anyMatch(base -> intersect(opposites.apply(base), other.bases()))
        || other.bases().stream().anyMatch(base -> intersect(opposites.apply(base), one.bases()));
  }

  private static boolean intersect(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  static boolean same(Statement.Word one, Statement.Word other) {
    return intersect(one.bases(), other.bases()) || family(one.folded(), other.folded());
  }

  private static boolean family(String one, String other) {
    int shared = 0;
    while (shared < one.length()
        && shared < other.length()
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= FAMILY && shared * 4 >= Math.max(one.length(), other.length()) * 3;
  }
}
