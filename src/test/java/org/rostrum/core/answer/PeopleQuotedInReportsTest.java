package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.desk.Named;
import org.rostrum.core.desk.Naming;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.support.Libraries;

/// What a report quotes of people whom no event lists. Before, nothing of it was shown to whom
/// asked what they said.
class PeopleQuotedInReportsTest {

  @TempDir static Path corpus;

  private static Libraries record;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        corpus.resolve("report.html"),
        """
        <html><head><title>The river and the town</title></head><body><article>
        <h1>The river and the town</h1>
        <p>This report looks at what the river costs the town and what it gives back to it.</p>
        <h2>What residents told us about the floods</h2>
        <p>Janet Mulvey, who keeps the shop beside the bridge, told us:</p>
        <blockquote><p>The siren goes off and we all look at each other. Nobody has ever told us
        which way to run.</p></blockquote>
        <h2>What it costs to keep the banks</h2>
        <p>The banks cost the town sixty thousand pounds a year.</p>
        <blockquote><p>We patch what we should rebuild.</p>
        <footer>— Marcus Oyelaran, bank engineer</footer></blockquote>
        </article></body></html>
        """);
    record = Libraries.of(corpus);
  }

  @ParameterizedTest
  @ValueSource(strings = {"What did Janet Mulvey say?", "What does Mulvey say about the siren?"})
  void isShownAsTheReportsQuotation(String question) {
    assertThat(record.ask(question))
        .isInstanceOfSatisfying(
            Answer.Corrected.class,
            answer -> {
              assertThat(answer.asked()).contains("no remark by");
              assertThat(answer.citations())
                  .extracting(Citation::quote)
                  .allMatch(quote -> quote.contains("The siren goes off"));
            });
  }

  @Test
  void isFoundWhereTheNameStandsInNoText() {
    assertThat(record.ask("What did Marcus Oyelaran say?").citations())
        .extracting(Citation::quote)
        .containsExactly("We patch what we should rebuild.");
  }

  @Test
  void canBeCheckedUnderTheirNames() {
    Naming naming = new Naming(record.library());

    assertThat(naming.check("words", "Janet Mulvey")).isInstanceOf(Named.One.class);
    assertThat(naming.check("words", "Otto Bogus")).isInstanceOf(Named.Unclear.class);
  }
}
