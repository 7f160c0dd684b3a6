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
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Speaker;
import org.rostrum.support.Libraries;

/// People who are called by what a report tells of them, by an office that several hold, and by
/// where in a conversation they spoke.
class DescribedPeopleTest {

  @TempDir static Path folder;
  private static Libraries record;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        folder.resolve("report.md"),
        """
        ---
        kind: report
        title: The long orchard
        publisher: Orchard League
        date: 2025-02-01
        authors: [Tilda Moor, Jonas Reck]
        url: https://example.org/orchard
        wording: summary
        ---

        ## About the authors: Tilda Moor

        She drafted the Seed Act while she was at the ministry, and planted the first public orchard.

        ## About the authors: Jonas Reck

        He ran a cider press for thirty years.
        """);
    Files.writeString(
        folder.resolve("talk.jsonl"),
        """
        {"kind":"transcript","title":"Parks Committee, 3 March 2025","publisher":"Vale Council","date":"2025-03-03","url":"https://example.org/talk","speakers":[{"name":"Tilda Moor","role":"adviser","organisation":"Orchard League"},{"name":"Jonas Reck","role":"press master"},{"name":"Ana Lund","role":"Chair"},{"name":"Piet Brouwer","role":"gardener"}]}
        {"speaker":"Ana Lund","text":"Good evening. I open the meeting, and we begin with the old pear trees."}
        {"speaker":"Ana Lund","text":"Why are the pear trees in the walled garden dying?"}
        {"speaker":"Piet Brouwer","text":"A fungus came in with new soil. We could not see it until the second spring."}
        {"speaker":"Ana Lund","text":"Then I close the meeting here, and I thank you for the apples."}
        """);
    record = Libraries.of(folder);
  }

  @Test
  void areKnownByWhatASectionAboutThemTells() {
    assertThat(record.ask("The woman who drafted the Seed Act: how is she listed?").citations())
        .extracting(Citation::quote)
        .singleElement()
        .asString()
        .contains("Tilda Moor");
  }

  @Test
  void areAllMeantWhereTheirOfficeIsInThePlural() {
    assertThat(record.ask("What did the report's co-authors contribute to the discussion?"))
        .isInstanceOfSatisfying(
            Answer.NoRemarks.class,
            none ->
                assertThat(none.speakers())
                    .extracting(Speaker::name)
                    .containsExactly("Tilda Moor", "Jonas Reck"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Ana Lund say at the end?        | thank you for the apples
          What were Ana Lund's closing remarks?    | thank you for the apples
          How did Ana Lund open?                   | Good evening
          """)
  void areHeardFirstAndLast(String question, String words) {
    assertThat(record.ask(question).citations())
        .extracting(Citation::quote)
        .singleElement()
        .asString()
        .contains(words);
  }

  @Test
  void thinkNothingInSecretThatTheRecordHolds() {
    assertThat(record.ask("What does Piet Brouwer secretly think of the soil?"))
        .isInstanceOf(Answer.NotInCorpus.class);
  }
}
