package org.rostrum.core.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How every index weighs passages by words, so that one finds what another does: BM25 with the
/// parameters that Anserini uses over passages.
public final class Bm25 {

  /// How soon a term that comes again stops to count.
  public static final float K1 = 0.9f;

  /// How much long passages are marked down.
  public static final float B = 0.4f;

  /// What is searched of a very long question: its first distinct terms.
  private static final int TERMS = 256;

  private Bm25() {}

  /// The distinct terms that are searched of a question, in order, and how often each is in it.
  public static Map<String, Integer> counted(List<Term> question) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Term term : question) {
      if (counts.size() < TERMS || counts.containsKey(term.text())) {
        counts.merge(term.text(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
