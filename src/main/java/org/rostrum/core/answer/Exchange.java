package org.rostrum.core.answer;

import java.util.Set;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.SpeakerId;

/// One question and its answer: what a follow-up is understood from.
///
/// @param people whom the exchange was about, those the question named first
public record Exchange(Question question, Set<SpeakerId> people, Answer answer) {

  public Exchange {
    people = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(people));
  }
}
