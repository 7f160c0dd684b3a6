package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.support.Libraries;

/// Questions about an event or a report itself, rather than about what was said or found.
class SourceQuestionsTest {

  private static final Libraries EVENING = Libraries.open();
  private static final Libraries COOL = Libraries.of(Path.of("src/test/resources/corpora/cool"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which report was the evening based on?                | brought out a report, Open Late
          What prompted the evening?                            | put its findings before a panel
          What is the report for?                               | asks who came, what it cost
          so whats this report even for                         | asks who came, what it cost
          On what date was Open Late released?                  | 14 March 2023
          When did the Commons Institute bring out the report?  | 14 March 2023
          Who wrote Open Late, and what prompted it?            | asks who came, what it cost
          """)
  void areAnsweredByWhatThePageOrTheReportSaysOfItself(String question, String words) {
    Answer answer = EVENING.ask(question);
    assertThat(answer).isInstanceOfAny(Answer.Extracts.class, Answer.Grounded.class);
    assertThat(answer.citations())
        .extracting(Citation::quote)
        .anyMatch(quote -> quote.contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How long did the evening go on for?",
        "In which building was the evening held?",
        "How many people attended the evening?",
        "How many pages has the report?",
        "Who paid for the research?"
      })
  void areNotAnsweredByWhatStandsNear(String question) {
    assertThat(EVENING.ask(question)).isInstanceOf(Answer.NotInCorpus.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Was the session recorded?", "Is there a recording of the cooling session?"})
  void areAnsweredWhereALineTells(String question) {
    assertThat(COOL.ask(question).citations())
        .extracting(Citation::quote)
        .anyMatch(quote -> quote.startsWith("Recorded as a webinar"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How long did the trial last?             | false
          Who paid for watering the trees?         | false
          How many people signed up?               | false
          How long did the session last?           | true
          Who funded the report?                   | true
          How many people tuned in to the webinar? | true
          """)
  void areToldFromQuestionsAboutOtherThings(String question, boolean source) {
    assertThat(Particular.of(question.toLowerCase(java.util.Locale.ROOT)).isPresent())
        .isEqualTo(source);
  }
}
