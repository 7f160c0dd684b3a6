package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.support.Libraries;

/// Minutes in reported speech, beside a conversation. Before, whoever is listed in minutes had "no
/// remarks" whatever was asked of them, and what a meeting decided was answered by the remark of
/// somebody else, at another event.
class MinutesTest {

  @TempDir static Path corpus;

  private static Libraries record;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        corpus.resolve("quay.txt"),
        """
        MINUTES OF THE MEETING OF TARN QUAY HARBOUR BOARD
        held in the Net Loft on Monday 3 March 2025 at 7.00 pm

        Present:
        Cllr Moira Teale (Chair)
        Cllr Ivor Penn (Vice-Chair)
        Cllr Anna Holt
        Cllr Leo Holt
        In attendance: Mrs Greta Lund (Clerk)

        1. The crane
        Cllr Penn warned that the old crane would not lift another winter's boats.
        He asked that it be painted red until then.
        Cllr Holt said that a hired crane was cheaper.
        The Clerk reported that the repair would cost £9,200.
        It was proposed by Cllr Penn, seconded by Cllr Leo Holt, and RESOLVED that the crane be repaired before October.

        2. The lamp
        Cllr Anna Holt asked for a brighter lamp at the slip.
        """);
    Files.writeString(
        corpus.resolve("regatta.vtt"),
        """
        WEBVTT

        00:00:01.000 --> 00:00:05.000
        Rosa Quill: I don't agree that the crane was the right thing to buy.

        00:00:06.000 --> 00:00:10.000
        Bram Otis: The regatta made four thousand pounds for the lifeboat.
        """);
    Files.writeString(
        corpus.resolve("lights.md"),
        """
        ---
        kind: report
        title: Lights of the coast
        ---

        # Lights of the coast

        The summary gives one figure. A ferry was praised by the harbour master for its lights.
        """);
    record = Libraries.of(corpus);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Cllr Penn say about the crane?          | would not lift another winter
          What did Ivor Penn say?                          | would not lift another winter
          What did the clerk say about the repair?         | £9,200
          What did Anna Holt say about the lamp?           | brighter lamp
          """)
  void tellOfWhomTheyDoNotQuote(String question, String words) {
    assertThat(record.ask(question))
        .isInstanceOfSatisfying(
            Answer.Extracts.class,
            answer -> {
              assertThat(answer.why()).startsWith("The record does not quote ");
              assertThat(answer.citations())
                  .extracting(Citation::quote)
                  .anySatisfy(quote -> assertThat(quote).contains(words));
              assertThat(answer.citations())
                  .allMatch(citation -> citation.passage().utteredBy().isEmpty());
            });
  }

  @Test
  void areShownWithWhomAPronounMeans() {
    assertThat(record.ask("What did Cllr Penn say about painting?").citations())
        .extracting(Citation::quote)
        .allMatch(quote -> quote.startsWith("Cllr Penn"));
  }

  /// "Cllr Holt said that a hired crane was cheaper" beside Anna and Leo Holt.
  @ParameterizedTest
  @ValueSource(strings = {"What did Anna Holt say about cranes?", "What did Leo Holt say?"})
  void tellNothingOfWhomTwoPeopleMayBe(String question) {
    assertThat(record.ask(question).citations())
        .extracting(Citation::quote)
        .noneMatch(quote -> quote.contains("hired crane"));
  }

  @Test
  void tellNobodyOfASubjectThatNobodySpokeOf() {
    assertThat(record.ask("What did Cllr Penn say about potholes?"))
        .isInstanceOfSatisfying(
            Answer.NoRemarks.class,
            answer ->
                assertThat(answer.why())
                    .isEqualTo("The record holds nothing by Ivor Penn on this."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What was resolved about the crane?",
        "What did the board decide about the crane?",
        "Who proposed the repair of the crane?",
      })
  void tellWhatWasDecidedBeforeAnybodysRemark(String question) {
    assertThat(record.ask(question).citations())
        .isNotEmpty()
        .allMatch(citation -> citation.passage().utteredBy().isEmpty())
        .extracting(Citation::quote)
        .anySatisfy(quote -> assertThat(quote).contains("RESOLVED"));
  }

  /// "Who said that money is not the whole story?" was answered with what a report says of itself.
  @ParameterizedTest
  @ValueSource(strings = {"Who praised the ferry?", "Who said that the figure is too low?"})
  void tellWhoAndAReportDoesNot(String question) {
    assertThat(record.ask(question).citations()).noneMatch(citation -> citation.passage().report());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who chaired?",
        "Who chaired the Tarn Quay Harbour Board?",
        "Who chairs the harbour board?",
      })
  void nameTheChairAndNotTheViceChair(String question) {
    assertThat(record.ask(question).citations())
        .extracting(Citation::quote)
        .containsExactly("Moira Teale (Chair)");
  }
}
