package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.support.Libraries;

class StrangersTest {

  private static final Libraries RECORD = Libraries.open();
  private static final QuestionReader READER =
      new QuestionReader(RECORD.library(), RECORD.index(), RECORD.lexicon(), RECORD.kinds());

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
          What did Theresa May say about loans?          | Theresa May
          """)
  void areNamedWhereTheirWordsAreAskedFor(String question, String name) {
    assertThat(intent(question)).isEqualTo(new Intent.OfStranger(name));
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
        "?"
      })
  void areNoneInOrdinaryWords(String question) {
    assertThat(intent(question)).isNotInstanceOf(Intent.OfStranger.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"What did Celia Brandt say about Keir Starmer?", "Celia Brandt on Shakespeare"})
  void areNoneWhereTheyAreOnlySpokenOf(String question) {
    assertThat(intent(question)).isInstanceOf(Intent.Said.class);
  }

  private static Intent intent(String question) {
    return READER.read(question, List.of(), null).intent();
  }
}
