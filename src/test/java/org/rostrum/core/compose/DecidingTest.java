package org.rostrum.core.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecidingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did the board decide about the lease?         | lease
          What was decided on the lease of the mill?         | lease mill
          What did they vote on the lease?                   | lease
          What was the outcome of the vote on the lease?     | vote lease
          so did the council say yes to the lease or not     | lease
          Has the committee approved the lease?              | lease
          """)
  void aDecisionIsAskedForOnASubject(String question, String subject) {
    assertThat(Deciding.asked(question)).contains(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why did the committee approve the lease?",
        "What did Ada Marsh decide about the lease?",
        "What did the board say about the lease?",
        "How did the mill support the town?",
        "What was decided?",
        "Who decided on the lease?"
      })
  void otherQuestionsAskForNone(String question) {
    assertThat(Deciding.asked(question)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "So that's agreed.",
        "The motion is therefore carried.",
        "Recommendation two was approved unanimously.",
        "Let's ask the mason and decide in autumn.",
        "The council resolved to wait.",
      })
  void aSentenceRecordsADecision(String sentence) {
    assertThat(Deciding.recorded(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is that agreed?",
        "My neighbour agreed with me about the mill.",
        "The mill lost its roof.",
        "It was in the year of the flood that the mill was lost."
      })
  void otherSentencesRecordNone(String sentence) {
    assertThat(Deciding.recorded(sentence)).isFalse();
  }
}
