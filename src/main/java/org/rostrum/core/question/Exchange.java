package org.rostrum.core.question;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.SpeakerId;

/// One question and its answer: what a follow-up is understood from.
///
/// @param people whom the exchange was about, those the question named first
/// @param topic what the question was about, without names and framing
/// @param note one sentence to know besides, of the question and not of the record; empty where
///   there is none
public record Exchange(
    Question question, Set<SpeakerId> people, String topic, Answer answer, String note) {

  public Exchange(Question question, Set<SpeakerId> people, String topic, Answer answer) {
    this(question, people, topic, answer, "");
  }

  public Exchange {
    people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
  }

  /// Whether the record's own words are the answer.
  public boolean answers() {
    return answer instanceof Answer.Extracts;
  }
}
