package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.hearing.Parts;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.support.Libraries;

/// Questions over two made-up panels, a report and a sitting of a committee: people who share a
/// surname or an office, who come twice, and who are only spoken of.
class PeopleQuestionsTest {

  private static final Libraries RECORD = Libraries.of(Path.of("src/test/resources/corpora/cool"));

  @Nested
  class Finds {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            What does Ruthie think about trees?                     | Dr Ruth Okafor    | twenty years
            What did the NWCO say about warnings?                   | Dr Ruth Okafor    | nobody hears
            What did the person from Green Streets say about trees? | Pieter van Dijk   | drains
            What did the tree guy say about drains?                 | Pieter van Dijk   | drains
            What did van Dijk say about air conditioners?           | Pieter van Dijk   | air conditioners
            What did the deputy mayor say about watering?           | Daniel Marsh      | watering
            What did the Chair say about flooding?                  | The Chair         | flooding
            What did Professor Price say about farms?               | Professor Glyn Price | phosphate
            What did Kirsty Howell AM say about the wall?           | Kirsty Howell AM  | the wall
            What did the minister for water say about monitors?     | Hon. Alun Howell (Minister for Water) | every outfall
            What did Amina Said say about windows?                  | Amina Said        | painted shut
            Who said a city is a machine for moving heat?           | Pieter van Dijk   | moving heat
            """)
    void whoeverIsMeant(String question, String name, String words) {
      assertThat(RECORD.ask(question).citations())
          .isNotEmpty()
          .allSatisfy(citation -> assertThat(speaker(citation)).isEqualTo(name))
          .anySatisfy(citation -> assertThat(citation.quote()).contains(words));
    }

    @Test
    void onePersonAtTwoEventsEachInTheAffiliationOfThatEvent() {
      assertThat(RECORD.ask("What is Ruth Okafor's job?").citations())
          .extracting(Citation::quote)
          .anyMatch(line -> line.contains("National Weather and Climate Office"))
          .anyMatch(line -> line.contains("University of Larkhaven"));
    }
  }

  @Nested
  class AsksWhich {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            What did Marsh say about libraries?      | Daniel Marsh | Helen Marsh
            What did Howell say about the wall?      | Kirsty Howell AM | Hon. Alun Howell (Minister for Water)
            What did the minister say about the wall? | Sunita Rao | Hon. Alun Howell (Minister for Water)
            """)
    void ofSeveral(String question, String one, String other) {
      assertThat(RECORD.ask(question))
          .isInstanceOfSatisfying(
              Answer.Which.class,
              which ->
                  assertThat(which.people()).extracting(Speaker::name).containsExactly(one, other));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1",
          "1.",
          "number 1",
          "Daniel",
          "the first one",
          "the deputy mayor",
          "I mean Daniel Marsh"
        })
    void andGoesOnWithWhoeverIsMeant(String choice) {
      Answerer answerer = RECORD.answerer();
      Exchange which = answerer.answer(new Question("What did Marsh say about libraries?"), null);
      assertThat(answerer.answer(new Question(choice), which).answer().citations())
          .singleElement()
          .satisfies(
              citation -> {
                assertThat(speaker(citation)).isEqualTo("Daniel Marsh");
                assertThat(citation.quote()).contains("library");
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "What did Webb say?", "Marsh"})
    void butNotWithWhatFitsNoneOrAll(String choice) {
      Answerer answerer = RECORD.answerer();
      Exchange which = answerer.answer(new Question("What did Marsh say about libraries?"), null);
      assertThat(answerer.answer(new Question(choice), which).answer().citations())
          .noneMatch(citation -> citation.quote().contains("library"));
    }

    @Test
    void notWhereAllOfThemAreMeant() {
      assertThat(RECORD.ask("Do the two Marshes agree on who pays?").citations())
          .extracting(PeopleQuestionsTest::speaker)
          .contains("Daniel Marsh", "Helen Marsh");
    }
  }

  @Nested
  class PutsRight {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            As the report's author, what did Helen Marsh say about landlords? | Senior Fellow
            What did the minister Daniel Marsh say about money?               | Deputy Mayor
            What did Helen Marsh of Tenants Together say about landlords?     | Senior Fellow
            Is Marcus Webb a minister?                                        | MP
            Does Helen Marsh work for Tenants Together?                       | Senior Fellow
            """)
    void whatNoLineSaysOfThem(String question, String line) {
      Answer answer = RECORD.ask(question);
      assertThat(answer).isInstanceOf(Answer.Corrected.class);
      assertThat(answer.citations()).anyMatch(citation -> citation.quote().contains(line));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "What did deputy mayor Daniel Marsh say about money?",
          "What did Amina Said of Tenants Together say about windows?",
          "What did Professor Glyn Price say about walls?",
          "As director of climate adaptation, what did Ruth Okafor say about warnings?"
        })
    void butNotWhatOneDoes(String question) {
      assertThat(RECORD.ask(question)).isInstanceOf(Answer.Extracts.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Why does Daniel Marsh say that we have the money to retrofit every flat?",
          "Why did Alun Howell say the wall is cancelled?",
          "Did Helen Marsh say planting is the cheap part?"
        })
    void aClaimThatTurnsTheirWordsRound(String question) {
      assertThat(RECORD.ask(question)).isInstanceOf(Answer.Corrected.class);
    }

    @Test
    void wordsOfSomebodyWhoIsOnlyQuoted() {
      assertThat(RECORD.ask("What did Tomas Reed say about cities?"))
          .isInstanceOfSatisfying(
              Answer.Corrected.class,
              corrected -> {
                assertThat(corrected.shown()).contains("Pieter van Dijk, quoting Tomas Reed");
                assertThat(corrected.citations())
                    .extracting(PeopleQuestionsTest::speaker)
                    .containsOnly("Pieter van Dijk");
              });
    }

    @Test
    void anAuthorWhomNoEventLists() {
      assertThat(RECORD.ask("What did Omar Haddad say about shutters?"))
          .isInstanceOf(Answer.Corrected.class);
    }
  }

  @Nested
  class StatesFacts {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Was the report written by Joan Bell?   | Joan Bell and Omar Haddad
            Did Omar Haddad write the report?      | Joan Bell and Omar Haddad
            How many authors does the report have? | Joan Bell and Omar Haddad
            Who published the report?              | Tenants Together
            When was the report published?         | 20 May 2025
            What day was the heatwave event held?  | 14 October 2025
            How many themes did Keeping cities cool have? | 3 themes
            Is Sunita Rao a minister?              | Minister for Housing
            """)
    void withTheirLine(String question, String stated) {
      Answer answer = RECORD.ask(question);
      assertThat(answer).isInstanceOf(Answer.Grounded.class);
      assertThat(((Answer.Grounded) answer).claims())
          .extracting(Claim::text)
          .singleElement()
          .asString()
          .contains(stated);
      assertThat(answer.citations()).isNotEmpty();
    }

    @Test
    void ofSomebodyWhoWroteNothing() {
      assertThat(RECORD.ask("Was the report written by Ruth Okafor?"))
          .isInstanceOf(Answer.Corrected.class);
    }

    @Test
    void ofTheKindOfEvent() {
      assertThat(RECORD.ask("Was it a webinar?").citations())
          .anyMatch(citation -> citation.quote().contains("webinar"));
    }
  }

  @Nested
  class Compares {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Is there a tension between van Dijk wanting trees and Okafor wanting shutters first?",
          "How does Okafor's view of trees differ from van Dijk's?",
          "Okafor vs van Dijk on trees"
        })
    void eachByTheirOwnClause(String question) {
      assertThat(RECORD.ask(question))
          .isInstanceOfSatisfying(
              Answer.Extracts.class,
              extracts ->
                  assertThat(extracts.citations())
                      .extracting(PeopleQuestionsTest::speaker)
                      .contains("Dr Ruth Okafor", "Pieter van Dijk"));
    }

    @Test
    void whatOneClauseAsksOfAll() {
      assertThat(RECORD.ask("Put Okafor side by side with van Dijk on trees").citations())
          .extracting(PeopleQuestionsTest::speaker)
          .contains("Dr Ruth Okafor", "Pieter van Dijk");
    }

    @Test
    void bothOfOneSurname() {
      assertThat(RECORD.ask("How do the two Marsh's differ over shutters?"))
          .isNotInstanceOf(Answer.Which.class);
    }

    @Test
    void reportAndRemarkEachForItself() {
      Answer answer =
          RECORD.ask("Both the report and one panellist talk about shutters. What does each say?");
      assertThat(answer.citations())
          .extracting(PeopleQuestionsTest::speaker)
          .contains("nobody")
          .anyMatch(name -> !name.equals("nobody"));
    }
  }

  @Nested
  class TakesApart {

    @Test
    void questionsInParts() {
      Answer answer =
          RECORD.ask(
              "What does the report say about shutters, and what did Ruth Okafor say about"
                  + " warnings?");
      assertThat(answer.citations())
          .extracting(Citation::quote)
          .anyMatch(quote -> quote.contains("shutters"))
          .anyMatch(quote -> quote.contains("warning"));
    }

    @Test
    void andGoesOnFromPartToPart() {
      Answer answer = RECORD.ask("Who is the tree officer, and what did he say about drains?");
      assertThat(answer.citations())
          .anyMatch(citation -> citation.quote().contains("Green Streets Trust"))
          .anyMatch(citation -> citation.quote().contains("drains"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Who chaired, and what did she say?                   | 2
            What did they say about trees and what they cost?    | 1
            I read the report. What did Webb say about shutters? | 1
            What is a cool room? Who pays for it?                | 2
            Name the towns and cities                            | 1
            ''                                                   | 1
            …                                                    | 1
            """)
    void onlyWhatIsAskedApart(String question, int parts) {
      assertThat(Parts.of(question, _ -> false)).hasSize(parts);
    }
  }

  @Nested
  class FollowsUp {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Compare Okafor and van Dijk on trees   | what did the second one say about drains?  | Pieter van Dijk
            Compare Okafor and van Dijk on trees   | and the other one?                         | Pieter van Dijk
            Compare Okafor and van Dijk on trees   | which did he say about drains?             | Pieter van Dijk
            What did Helen Marsh say about landlords? | What else did she say?                  | Helen Marsh
            What did Daniel Marsh say about trees? | and van Dijk?                              | Pieter van Dijk
            """)
    void onWhomItPointsBackTo(String first, String next, String name) {
      Answerer answerer = RECORD.answerer();
      Exchange before = answerer.answer(new Question(first), null);
      assertThat(answerer.answer(new Question(next), before).answer().citations())
          .isNotEmpty()
          .extracting(PeopleQuestionsTest::speaker)
          .containsOnly(name);
    }

    @Test
    void onAnybodyElse() {
      Answerer answerer = RECORD.answerer();
      Exchange before = answerer.answer(new Question("What did Okafor say about trees?"), null);
      assertThat(answerer.answer(new Question("anyone else?"), before).answer().citations())
          .isNotEmpty()
          .extracting(PeopleQuestionsTest::speaker)
          .doesNotContain("Dr Ruth Okafor");
    }

    @Test
    void onATheme() {
      Answerer answerer = RECORD.answerer();
      Exchange before =
          answerer.answer(new Question("What were the themes of Keeping cities cool?"), null);
      Answer answer =
          answerer.answer(new Question("tell me about the second one"), before).answer();
      assertThat(answer.citations())
          .extracting(PeopleQuestionsTest::speaker)
          .contains("Helen Marsh");
    }
  }

  private static String speaker(Citation citation) {
    return citation.passage().speaker().map(Speaker::name).orElse("nobody");
  }
}
