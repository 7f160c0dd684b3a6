package org.rostrum.core.evidence;

import java.util.List;

/// Port to what tells how well sentences answer a question. Thread-safe.
public interface SentenceJudge {

  /// What judges, and in which version: the [Weighing] belongs to it.
  String model();

  /// The log odds, one a sentence, in order, that it answers.
  List<Double> answers(String question, List<Read> sentences);

  /// A sentence as a judge reads it.
  ///
  /// @param of who said it, or the title of the source
  /// @param asked the question that the turn it stands in replies to; empty where there is none
  /// @param before the sentence before it in the source, whoever said that, or the heading over it;
  ///   empty where neither is, or where it is that question
  record Read(String sentence, String of, String asked, String before) {}
}
