package org.rostrum.core.answer;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;

/// Answers questions from the record. Thread-safe.
public interface Answerer {

  /// The confidence below which a question is declined.
  double DECLINES = 0.5;

  /// @param before the exchange just before in the same conversation, where there was one
  Exchange answer(Question question, @Nullable Exchange before);

  /// How sure an answer of this answerer is, 0 to 1: it declines below [#DECLINES]. What is decided
  /// by a rule, and not by how much evidence there is, is 0 or 1.
  default double confidence(Exchange exchange) {
    return Outcome.of(exchange.answer()).declines() ? 0 : 1;
  }
}
