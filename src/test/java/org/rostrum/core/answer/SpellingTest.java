package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.support.Libraries;

class SpellingTest {

  private static final Libraries RECORD = Libraries.open();
  private static final Spelling SPELLING = new Spelling(Dictionary.of(RECORD.library(), RECORD.index(), RECORD.lexicon()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wot did u think abt ppl   | what did you think about people
          y did they close          | why did they close
          any1 n every1             | anyone and everyone
          """)
  void writesShorthandOut(String typed, String meant) {
    assertThat(SPELLING.corrected(typed)).isEqualTo(meant);
  }

  @Test
  void leavesWordsThatOnlyHoldShorthand() {
    assertThat(SPELLING.corrected("your county, by noon")).isEqualTo("your county, by noon");
  }

  @ParameterizedTest
  @CsvSource({"voluntears,volunteers", "libarian,librarian", "overdoze,overdose"})
  void putsASlipRight(String typed, String meant) {
    assertThat(SPELLING.corrected("the " + typed + "?")).isEqualTo("the " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "volunteers and librarians",
        "What about parking in the village?",
        "unpaid work",
        "a b c"
      })
  void leavesWordsOfTheRecordAndOfTheLanguage(String text) {
    assertThat(SPELLING.corrected(text)).isEqualTo(text);
  }
}
