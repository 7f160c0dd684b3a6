package org.rostrum.core.answer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.SpeakerId;

/// One question and its answer: what a follow-up is understood from.
///
/// @param people whom the exchange was about, those the question named first
/// @param topic what the question was about, without names and framing
public record Exchange(Question question, Set<SpeakerId> people, String topic, Answer answer) {

  public Exchange {
    people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
  }
}
