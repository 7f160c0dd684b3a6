package org.rostrum.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.support.Libraries;

class ForeignTest {

  private static final Libraries RECORD = Libraries.open();
  private static final Hearing HEARING =
      new Hearing(RECORD.library(), RECORD.index(), RECORD.lexicon());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Welsh   | Pwy sy'n talu am y ffordd newydd?
          French  | Qui va payer la nouvelle route du village ?
          German  | Wer bezahlt die neue Straße durch das Dorf?
          Spanish | ¿Quién paga la nueva carretera del pueblo?
          Polish  | Kto zapłaci za nową drogę przez wieś?
          """)
  void isNamedAndToldWhatToDo(String language, String question) {
    assertThat(HEARING.hear(question).note())
        .isEqualTo(
            "This question looks like it is in %s, and the record is in English: ask in English to"
                    .formatted(language)
                + " find all that it holds.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who is going to pay for the new road?",
        "wot did they say abt kids bein hungry lol",
        "Waht did tehy syi about opning huors?",
        "WHO PAYS FOR ALL THIS?",
        "Nair",
        "ledgeer",
        ""
      })
  void isNeverEnglishHoweverItIsTyped(String question) {
    assertThat(HEARING.hear(question).foreign()).isFalse();
  }

  @Test
  void aboutSomebodyNamedIsAnsweredByWhatTheySaidInShort() {
    Exchange exchange =
        RECORD
            .answerer()
            .answer(new Question("Was hat Celia Brandt über die Straße im Dorf gesagt?"), null);
    assertThat(exchange.answer()).isInstanceOf(Answer.Extracts.class);
    assertThat(exchange.answer().citations())
        .isNotEmpty()
        .allSatisfy(
            citation ->
                assertThat(citation.passage().speaker())
                    .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("Celia Brandt")));
    assertThat(exchange.note()).startsWith("This question looks like it is in German");
  }

  @Test
  void isDeclinedWithTheSameNoteWhereNothingIsFound() {
    Exchange exchange =
        RECORD.answerer().answer(new Question("Kto zapłaci za nową drogę przez naszą wieś?"), null);
    assertThat(exchange.answer()).isInstanceOf(Answer.NotInCorpus.class);
    assertThat(exchange.note()).contains("Polish");
  }
}
