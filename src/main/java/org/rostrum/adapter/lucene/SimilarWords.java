package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// Words of the index that an unknown word may be a slip of: letters left out, added, changed or
/// swapped.
final class SimilarWords {

  private SimilarWords() {}

  static List<String> of(IndexReader reader, String word, int edits) throws IOException {
    var written = Analysis.terms(Analysis.WRITTEN, word);
    Terms words = MultiTerms.getTerms(reader, Fields.WRITTEN);
    if (words == null || written.size() != 1) {
      return List.of();
    }
    String slip = written.getFirst().text();
    List<Similar> similar = new ArrayList<>();
    var near = new FuzzyTermsEnum(words, new Term(Fields.WRITTEN, slip), edits, 0, true);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      similar.add(new Similar(term.utf8ToString(), near.getBoost(), near.docFreq()));
    }
    return similar.stream()
        .filter(candidate -> !candidate.word.equals(slip))
        .sorted(
            Comparator.comparingDouble(Similar::nearness)
                .thenComparingInt(Similar::frequency)
                .reversed()
                .thenComparing(Similar::word))
        .map(Similar::word)
        .toList();
  }

  /// @param nearness 1 less the edits as a share of the shorter word's length
  private record Similar(String word, float nearness, int frequency) {}
}
