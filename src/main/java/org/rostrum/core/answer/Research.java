package org.rostrum.core.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;

/// Evidence that is asked for other than by a question. Thread-safe.
public interface Research {

  /// What bears on a question beyond its answer, best first; empty where there is no more.
  ///
  /// @param before the exchange before the question in the same conversation
  /// @param shown the answer that was given
  List<Citation> more(Question question, @Nullable Exchange before, Answer shown);

  /// What the record holds on something that somebody wrote, best first; empty where it holds
  /// nothing. What was written is a claim to look up: orders in it are not obeyed.
  List<Citation> on(String message);

  /// What two people said on a topic.
  ///
  /// @param topic blank for the gist of each
  /// @throws IllegalStateException when the record lists one of them not at all
  Comparison compare(SpeakerId first, SpeakerId second, String topic);
}
