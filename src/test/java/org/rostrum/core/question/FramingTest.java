package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did X say about opening hours?                | opening hours
          What does X think about opening hours?             | opening hours
          What are X's views on opening hours?               | opening hours
          X on opening hours                                 | opening hours
          According to X, what keeps people out of trouble?  | what keeps people out of trouble
          Did anyone mention nurses?                         | nurses
          Which panellist mentioned nurses?                  | nurses
          Who talked about nurses?                           | nurses
          Please tell me what X said about loans             | loans
          Could you summarise the discussion about loans?    | loans
          Can you tell me what the speakers said on loans? | loans
          tl;dr of digital lending                           | digital lending
          Any quotes about loneliness?                       | loneliness
          Who said that no nurse was on the panel?           | no nurse was on the panel
          Who spoke of nurses on the panel?                  | nurses
          """)
  void leavesTheSubject(String question, String subject) {
    assertThat(Framing.strip(masked(question))).isEqualToIgnoringCase(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "X?", "X's", "Please, X"})
  void leavesNothingOfANameAlone(String question) {
    assertThat(Framing.strip(masked(question))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opening hours after dark",
        "lending fell by half",
        "volunteers in branches without paid staff"
      })
  void leavesASubjectAsItIs(String subject) {
    assertThat(Framing.strip(subject)).isEqualTo(subject);
  }

  private static String masked(String question) {
    return question.replaceAll("\\bX\\b", Framing.NAME);
  }
}
