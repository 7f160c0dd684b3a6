package org.rostrum.eval.abstention;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.eval.GoldEvaluation;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.TopicResult;

/// One question that is known to have an answer, or to have none, and what came of it.
///
/// @param declined whether it was told that there is no answer
/// @param confidence how sure the answer was
public record Trial(boolean answerable, boolean declined, double confidence) {

  /// Gold questions that are to be answered, and those that are to be declined. A correction
  /// declines too, as gold questions count it. The others are asked, since what follows them may
  /// need them, and not counted.
  public static List<Trial> of(List<GoldQuestion> questions, Library library, Answerer answerer) {
    Map<Answer, Trace> traces = new IdentityHashMap<>();
    Answerer heard =
        (question, before) -> {
          Trace trace = answerer.trace(question, before);
          traces.put(trace.exchange().answer(), trace);
          return trace.exchange();
        };
    List<Trial> trials = new ArrayList<>();
    for (Judgement judgement : new GoldEvaluation(library, heard).run(questions)) {
      Trace trace = traces.get(judgement.answer());
      if (trace == null) {
        throw new IllegalStateException("never heard: " + judgement.answer());
      }
      double sure = trace.confidence();
      boolean declined = Outcome.of(judgement.answer()).declines();
      switch (judgement.question().expected()) {
        case ANSWER -> trials.add(new Trial(true, declined, sure));
        case ABSTAIN ->
            trials.add(
                new Trial(false, declined || judgement.answer() instanceof Answer.Corrected, sure));
        case CORRECT, NO_REMARKS, REFUSE -> {}
      }
    }
    return trials;
  }

  /// @param answerer who gave the result
  public static Trial of(TopicResult result, Answerer answerer) {
    return new Trial(
        result.answerable(),
        result.declined(),
        answerer.trace(result.exchange().question(), null).confidence());
  }
}
