package org.rostrum.core.retrieval;

import java.util.List;
import java.util.Map;

/// The words of the indexed passages: how a text falls into terms, and how rare each is.
/// Thread-safe.
public interface Vocabulary {

  /// The terms of a text as the index counts them, in order; words that carry no meaning ("the",
  /// "of") are left out.
  List<Term> terms(String text);

  /// In how many passages a term stands: 0 where it is unknown.
  int frequency(String term);

  /// How many passages there are.
  int passages();

  /// Every word as the passages write it (lower case, without accents), with the number of passages
  /// that hold it.
  Map<String, Integer> written();

  /// Inverse passage frequency, as in BM25: `ln(1 + (N - n + 0.5) / (n + 0.5))`.
  default double rarity(String term) {
    int frequency = frequency(term);
    return Math.log(1 + (passages() - frequency + 0.5) / (frequency + 0.5));
  }

  /// Whether no passage holds any of a text's terms. A text of words that carry no meaning is
  /// unknown too.
  default boolean unknown(String text) {
    return terms(text).stream().allMatch(term -> frequency(term.text()) == 0);
  }
}
