package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.support.Libraries;

/// Questions that the line answers by which an event lists somebody.
class ListedPeopleTest {

  private static final Libraries RECORD = Libraries.of(Path.of("src/test/resources/corpora/cool"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          any1 from the NWCO on??                                 | Ruth Okafor
          can u tell me who green streets sent pls                | Pieter van Dijk
          Who did the City of Larkhaven send?                     | Daniel Marsh
          Who took part on behalf of the City of Larkhaven?       | Daniel Marsh
          Was the Green Streets Trust represented?                | Pieter van Dijk
          Is Pieter van Dijk on the staff of the Delta Institute? | Pieter van Dijk
          How is Pieter van Dijk billed on the panel?             | Pieter van Dijk
          Which post does Pieter van Dijk hold?                   | Pieter van Dijk
          who was that lad from the green streets thing           | Pieter van Dijk
          """)
  void showTheLine(String question, String name) {
    Answer answer = RECORD.ask(question);
    assertThat(answer).isInstanceOfAny(Answer.Grounded.class, Answer.Corrected.class);
    assertThat(answer.citations())
        .isNotEmpty()
        .extracting(Citation::quote)
        .allMatch(line -> line.contains(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Any1 from the NWCO on??            | what's their job title
          What did van Dijk say about trees? | whats their job title
          What did van Dijk say about trees? | Where does this person work?
          What did van Dijk say about trees? | who is that person
          """)
  void alsoOfSomebodyWhoWasSpokenOfBefore(String first, String next) {
    Answerer answerer = RECORD.answerer();
    Exchange before = answerer.answer(new Question(first), null);
    Answer answer = answerer.answer(new Question(next), before).answer();
    assertThat(answer).isInstanceOf(Answer.Grounded.class);
    assertThat(answer.citations())
        .isNotEmpty()
        .allMatch(citation -> citation.passage().speaker().isEmpty());
  }

  @Test
  void ofThePlaceThatTheQuestionNamesWhereSomebodyIsListedTwice() {
    assertThat(
            RECORD
                .ask("What role does Ruth Okafor have at the University of Larkhaven?")
                .citations())
        .extracting(Citation::quote)
        .singleElement()
        .asString()
        .contains("University of Larkhaven");
  }

  @Test
  void notWhereTheyAreAskedForWhatTheySaid() {
    assertThat(RECORD.ask("Did anyone from the NWCO say anything about warnings?").citations())
        .isNotEmpty()
        .allMatch(citation -> citation.quote().contains("warning"));
  }

  @Test
  void noWordOfTheLanguageIsTakenForASurname() {
    assertThat(RECORD.ask("Who thinks that ball games help a city?"))
        .isNotInstanceOf(Answer.NoRemarks.class);
  }
}
