package org.rostrum.core.answer;

import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;

/// A sentence that may answer, and why it might.
///
/// @param span the sentence, in the canonical text
/// @param meaning cosine of the topic and the sentence, and a part of that of its passage, -1 to 1
/// @param coverage the share of the topic's words that stand in the sentence, each by its rarity, 0
///   to 1
/// @param around the same share in the whole passage and its heading, 0 to 1
/// @param score all of it together, comparable between questions
record Evidence(
    Passage passage, TextSpan span, double meaning, double coverage, double around, double score) {

  /// The same, put ahead of others by so much.
  Evidence ahead(double by) {
    return new Evidence(passage, span, meaning, coverage, around, score + by);
  }

  Citation citation() {
    return new Citation(passage, span);
  }
}
