package org.rostrum.eval.weighing;

import java.util.List;

/// The sentences that were weighed for a question, and which of them answer.
///
/// @param answerable whether the record answers at all
/// @param sentences at least one
public record Lesson(boolean answerable, List<Sentence> sentences) {

  public Lesson {
    sentences = List.copyOf(sentences);
  }

  /// @param signals as [org.rostrum.core.evidence.Evidence#signals()] has them
  public record Sentence(double[] signals, boolean answers) {}
}
