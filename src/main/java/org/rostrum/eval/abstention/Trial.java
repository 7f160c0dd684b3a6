package org.rostrum.eval.abstention;

import org.rostrum.core.answer.Answerer;
import org.rostrum.eval.TopicResult;

/// One question that is known to have an answer, or to have none, and what came of it.
///
/// @param declined whether it was told that there is no answer
/// @param confidence how sure the answer was
public record Trial(boolean answerable, boolean declined, double confidence) {

  /// @param answerer who gave the result
  public static Trial of(TopicResult result, Answerer answerer) {
    return new Trial(
        result.answerable(),
        result.declined(),
        answerer.trace(result.exchange().question(), null).confidence());
  }
}
