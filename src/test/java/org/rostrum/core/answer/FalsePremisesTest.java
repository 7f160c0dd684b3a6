package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.support.Libraries;

class FalsePremisesTest {

  private static final Libraries RECORD =
      Libraries.of(Path.of("src/test/resources/corpora/orchard"));

  @Nested
  class PutsRight {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Why does Agnes Moor think the old varieties are a museum piece?          | a museum piece
            Why does Agnes Moor say that pruning in winter is hard?                  | the simplest job
            Why did Agnes Moor say that eleven trees were lost to frost?             | not to frost
            Why is Agnes Moor proud of what was done to the old pear walk?           | I am ashamed
            Why does Agnes Moor say catalogue trees resist scab better than the old varieties? | far better than
            Why does Piet Vos want farmers to stop spraying overnight?               | I would never tell a farmer
            Why does Piet Vos say we should start with honey?                        | start with hedges
            Why does Piet Vos say that only some orchards need hives?                | Every orchard
            Why is Leila Haddad against a reservoir?                                 | not opposed to a reservoir
            Why does Leila Haddad say that all of the borehole water goes to the golf course? | half of that water
            Why is Leila Haddad so sure that we know how deep the spring lies?       | We don't know yet
            """)
    void whatSomebodyIsSaidToHaveHeld(String question, String words) {
      correctedBy(question, words);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Why does the report propose a tax on imported fruit?             | It does not propose
            """)
    void whatAReportIsSaidToHold(String question, String words) {
      correctedBy(question, words);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Why does Piet Vos plan to sell his own herd?                     | my neighbour said
            """)
    void wordsOfAnother(String question, String words) {
      correctedBy(question, words);
    }

    private void correctedBy(String question, String words) {
      Answer answer = RECORD.ask(question);
      assertThat(answer).isInstanceOf(Answer.Corrected.class);
      assertThat(answer.citations())
          .extracting(Citation::quote)
          .anySatisfy(quote -> assertThat(quote).containsIgnoringCase(words));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How did growers measure the loss of fruit to wasps?",
        "Why did the committee approve the footpath?"
      })
  void leavesToItsAnswerWhatNobodyIsSaidToHaveSaid(String question) {
    assertThat(RECORD.ask(question)).isNotInstanceOf(Answer.Corrected.class);
  }

  /// Nothing that is so is put right; the judge may miss an answer, at most three of these.
  @Test
  void answersWhatIsRightlyAssumed() {
    List<String> questions =
        List.of(
            "Why does Agnes Moor say that winter pruning is easy?",
            "Why did Agnes Moor say canker killed eleven trees?",
            "Why is Agnes Moor sorry about the pear walk?",
            "Why does Agnes Moor think the old varieties are more than a museum piece?",
            "Why does Piet Vos say hedges help bees more than hives do?",
            "Why does Piet Vos say that giving up sprays takes time?",
            "Why does Leila Haddad say the weir makes no difference in summer?",
            "Why does Leila Haddad say boreholes drain the brook?",
            "Why is Leila Haddad not against a reservoir?",
            "When Haddad said nobody knows the depth of the spring, what was her reason?",
            "Why does the report prefer local markets to shops?",
            "Why does the report say that orchards need buyers as well as grants?",
            "Why did the committee back the cider press?",
            "Why did the committee reject the footpath?",
            "Why did Piet Vos quote his neighbour on selling the herd?");
    assertThat(questions)
        .noneMatch(question -> RECORD.ask(question) instanceof Answer.Corrected)
        .filteredOn(question -> !(RECORD.ask(question) instanceof Answer.Extracts))
        .hasSizeLessThanOrEqualTo(3);
  }
}
