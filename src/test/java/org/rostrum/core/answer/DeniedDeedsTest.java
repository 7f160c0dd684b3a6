package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.support.Libraries;

class DeniedDeedsTest {

  private static final Libraries RECORD = Libraries.of(Path.of("src/test/resources/corpora/ferry"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why does Tomas Reyes refuse to give the crew a day off?             | I do it already
          Why did Ida Brandt vote for the fare paper?                         | I won't vote on it
          """)
  void arePutRight(String question, String words) {
    Answer answer = RECORD.ask(question);
    assertThat(answer).isInstanceOf(Answer.Corrected.class);
    assertThat(answer.citations())
        .extracting(Citation::quote)
        .anySatisfy(quote -> assertThat(quote).contains(words));
  }

  /// What somebody did is not what somebody else said.
  @Test
  void areNotCreditedToWhoeverSpeaksOfThem() {
    Answer answer = RECORD.ask("Did Tomas Reyes vote on the fare paper?");
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Corrected.class,
            corrected -> {
              assertThat(corrected.asked())
                  .isEqualTo("The record holds nothing by Tomas Reyes on this.");
              assertThat(corrected.shown()).isEqualTo("On this, Ewan Sloan said:");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why does Tomas Reyes give the crew a day off?",
        "Why does Tomas Reyes refuse free fares?",
        "Why has the old slipway at Nessan had its day?",
        "Why did the seals leave the sound?",
      })
  void othersAreAnswered(String question) {
    assertThat(RECORD.ask(question)).isInstanceOf(Answer.Extracts.class);
  }
}
