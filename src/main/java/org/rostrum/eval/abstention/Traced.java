package org.rostrum.eval.abstention;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.eval.GoldEvaluation;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.weighing.Lesson;

/// A gold question that was asked, and how its answer came about.
///
/// @param lesson what it teaches of the weighing of sentences; empty where none were weighed
public record Traced(Judgement judgement, double confidence, Optional<Lesson> lesson) {

  public static List<Traced> of(List<GoldQuestion> questions, Library library, Answerer answerer) {
    Map<Answer, Trace> traces = new IdentityHashMap<>();
    Answerer heard =
        (question, before) -> {
          Trace trace = answerer.trace(question, before);
          traces.put(trace.exchange().answer(), trace);
          return trace.exchange();
        };
    GoldEvaluation evaluation = new GoldEvaluation(library, heard);
    List<Traced> all = new ArrayList<>();
    for (Judgement judgement : evaluation.run(questions)) {
      Trace trace = traces.get(judgement.answer());
      if (trace == null) {
        throw new IllegalStateException("never heard: " + judgement.answer());
      }
      all.add(
          new Traced(
              judgement,
              trace.confidence(),
              trace
                  .weighed()
                  .filter(weighed -> !weighed.none())
                  .map(weighed -> lesson(judgement.question(), weighed, evaluation))));
    }
    return all;
  }

  private static Lesson lesson(GoldQuestion question, Judged weighed, GoldEvaluation evaluation) {
    boolean answerable = question.expected() == GoldQuestion.Expected.ANSWER;
    return new Lesson(
        answerable,
        weighed.evidence().stream()
            .map(
                evidence ->
                    new Lesson.Sentence(
                        evidence.signals(),
                        answerable && evaluation.cites(question, evidence.citation())))
            .toList());
  }

  /// Whether it is to be answered or to be declined. A correction declines too, as gold questions
  /// count it. Empty of the others, which are asked since what follows them may need them.
  public Optional<Trial> trial() {
    boolean declined = Outcome.of(judgement.answer()).declines();
    return switch (judgement.question().expected()) {
      case ANSWER -> Optional.of(new Trial(true, declined, confidence));
      case ABSTAIN ->
          Optional.of(
              new Trial(
                  false, declined || judgement.answer() instanceof Answer.Corrected, confidence));
      case CORRECT, NO_REMARKS, REFUSE -> Optional.empty();
    };
  }
}
