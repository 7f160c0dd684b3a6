package org.rostrum.core.desk;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.reply.Explanation;

/// Tells how the answer to a question comes about. Thread-safe.
@FunctionalInterface
public interface Explaining {

  /// @param before the exchange just before in the same conversation, where there was one
  Explanation explain(Question question, @Nullable Exchange before);
}
