package org.rostrum.core.words;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.core.retrieval.Term;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;

/// How much of a set of terms is found elsewhere, each term by its rarity.
public final class TermShare {

  private final Vocabulary vocabulary;

  public TermShare(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The terms of a text, without function words.
  ///
  /// @param counts whether a word, folded, counts besides
  public Set<String> terms(String text, Predicate<String> counts) {
    Set<String> terms = new HashSet<>();
    for (Term term : vocabulary.terms(text)) {
      String word = Folded.text(term.span().of(text));
      if (!FunctionWords.contains(word) && counts.test(word)) {
        terms.add(term.text());
      }
    }
    return terms;
  }

  /// The share of the terms that are found, 0 to 1; 0 of none.
  public double of(Set<String> terms, Predicate<String> found) {
    double all = 0;
    double shared = 0;
    for (String term : terms) {
      double weight = vocabulary.rarity(term);
      all += weight;
      shared += found.test(term) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
