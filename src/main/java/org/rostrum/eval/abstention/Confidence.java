package org.rostrum.eval.abstention;

import java.util.function.ToDoubleFunction;
import org.rostrum.core.answer.Exchange;
import org.rostrum.eval.TopicResult;

/// How sure an answer is that it answers.
///
/// @param of 0 (certainly not) to 1 (certainly)
/// @param threshold the confidence below which the answering declines: the threshold in force
public record Confidence(ToDoubleFunction<Exchange> of, double threshold) {

  /// All that an outcome alone tells: declined or not.
  public static final Confidence BY_OUTCOME =
      new Confidence(exchange -> TopicResult.declines(exchange.answer()) ? 0 : 1, 0.5);
}
