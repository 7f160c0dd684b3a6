package org.rostrum.core.evidence;

import java.util.List;

/// Port to what tells how well sentences answer a question. Thread-safe.
public interface SentenceJudge {

  /// What judges, and in which version: the [Bar] belongs to it.
  String model();

  /// One a sentence, in order: the more, the better it answers; comparable between questions.
  List<Double> answers(String question, List<Candidate> sentences);
}
