package org.rostrum.core.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.hearing.Heard;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;

/// Answers questions from the record. Thread-safe.
public interface Answerer {

  /// The confidence below which a question is declined.
  double DECLINES = Judged.LIKELY;

  /// @param before the exchange just before in the same conversation, where there was one
  Exchange answer(Question question, @Nullable Exchange before);

  /// The same, with how it came about.
  default Trace trace(Question question, @Nullable Exchange before) {
    return new Trace(
        new Heard(question.text(), List.of(question.text()), "", false, false, List.of()),
        List.of(),
        List.of(),
        answer(question, before));
  }
}
