package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.support.Libraries;

class StrangersTest {

  private static final Strangers STRANGERS =
      new Strangers(new People(Libraries.open().library()), Libraries.open().index());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Keir Starmer say about loans?         | Keir Starmer
          what does rachel reeves think about growth     | rachel reeves
          According to Keir Starmer, what is a loan?     | Keir Starmer
          Margaret Atwood's view of e-books              | Margaret Atwood
          any quotes by Churchill?                       | Churchill
          Did Zadie mention novels?                      | Zadie
          """)
  void areNamedWhereTheirWordsAreAskedFor(String question, String name) {
    assertThat(STRANGERS.in(question)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did the panel say about loans?",
        "What did they say about loans?",
        "What did publishers say about e-books?",
        "Did anyone mention nurses?",
        "What did everybody think about volunteers?",
        "According to the report, what did it cost?",
        "What does Harrowby think?",
        "What did the Commons Institute say?",
        "how does lending work",
        "",
        "?"
      })
  void areNoneInOrdinaryWords(String question) {
    assertThat(STRANGERS.in(question)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"What did X say about Keir Starmer?", "X on Shakespeare"})
  void areNoneWhereTheyAreOnlySpokenOf(String question) {
    assertThat(STRANGERS.in(question.replace("X", Framing.NAME))).isEmpty();
  }
}
