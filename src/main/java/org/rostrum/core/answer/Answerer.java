package org.rostrum.core.answer;

import org.jspecify.annotations.Nullable;

/// Answers questions from the record. Thread-safe.
public interface Answerer {

  /// @param before the exchange just before in the same conversation, where there was one
  Exchange answer(Question question, @Nullable Exchange before);
}
