package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssumptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          why did NAME say that wells run dry?                      | wells run dry         | SAID
          how come the report says that wells run dry?              | wells run dry         | SAID
          why is NAME so sure that wells run dry?                   | wells run dry         | SAID
          when NAME said wells run dry, what was her evidence?      | wells run dry         | SAID
          given that NAME thinks wells run dry, who should pay?     | wells run dry         | SAID
          what evidence did NAME give that wells run dry?           | wells run dry         | SAID
          what made NAME argue that wells run dry?                  | wells run dry         | SAID
          why, according to NAME, do wells run dry?                 | wells run dry         | DONE
          did NAME really say that wells run dry?                   | wells run dry         | WHETHER
          NAME said wells run dry, right?                           | wells run dry         | WHETHER
          why is NAME against a well?                               | against a well        | DONE
          why did the committee throw out the well?                 | the committee throw out the well | DONE
          how did NAME manage to keep the well when talking of taps? | keep the well         | ACHIEVED
          why did NAME want a well when discussing taps?            | want a well           | DONE
          """)
  void whatAQuestionTakesForGranted(String question, String text, Assumed.Kind kind) {
    assertThat(Assumptions.in(question.replace("NAME", Subject.NAME)))
        .hasValueSatisfying(
            assumed -> {
              assertThat(assumed.text()).isEqualTo(text);
              assertThat(assumed.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did NAME say about wells?",
        "who said that wells run dry?",
        "wells",
        "why did NAME disagree with the chair about wells?"
      })
  void nothingWhereAQuestionOnlyAsks(String question) {
    assertThat(Assumptions.in(question.replace("NAME", Subject.NAME))).isEmpty();
  }
}
