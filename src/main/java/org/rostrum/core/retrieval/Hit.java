package org.rostrum.core.retrieval;

import java.util.List;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;

/// A passage that was found, and how near it is.
///
/// @param score fused, 0 to 1, comparable within one search only
/// @param words by BM25, of the passage and of what stands around it; 0 where no word matches
/// @param meaning cosine of the question and the passage itself, -1 to 1
/// @param sentences its sentences, in order
public record Hit(
    Passage passage, double score, double words, double meaning, List<Sentence> sentences) {

  public Hit {
    sentences = List.copyOf(sentences);
  }

  /// One sentence of a passage.
  ///
  /// @param span where it stands in the canonical text
  /// @param meaning cosine of the question and the sentence, -1 to 1
  public record Sentence(TextSpan span, double meaning) {}
}
