package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.check.QuoteCheck;
import org.rostrum.core.check.Verdict;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Theme;
import org.rostrum.support.Libraries;

/// A record of two meetings with a heading of one name, and people whose names are written
/// otherwise elsewhere.
class SeveralEventsTest {

  private static final String SALMON = "salmon passed it in the same week";

  @TempDir static Path folder;
  private static Libraries record;
  private static Naming naming;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        folder.resolve("autumn.md"),
        """
        ---
        kind: panel
        title: Autumn meeting of the Weir Trust
        speakers:
          - name: Ada Marsh
          - name: Katharine Dunne
        ---

        ## Weirs and salmon

        > The ladder at the mill weir was opened in September, and salmon passed it in the same week.

        — Ada Marsh

        > The ladder at the weir cost us twelve thousand more than we were told.

        — Katharine Dunne
        """);
    Files.writeString(
        folder.resolve("spring.md"),
        """
        ---
        kind: panel
        title: Spring meeting of the Weir Trust
        speakers:
          - name: Ada Marsh
          - name: Siân Prøtt
          - name: Thomas O'Hara
        ---

        ## Weirs and salmon

        > The weir at the mill keeps salmon out of the upper river, as it always has.

        — Ada Marsh

        > We have asked for a fish ladder at every weir since the flood.

        — Siân Prøtt
        """);
    record = Libraries.of(folder);
    naming = new Naming(record.library());
  }

  private static String source(String typed) {
    return naming.theme(typed) instanceof Named.One<Theme>(Theme theme)
        ? record.desk().answer(new Enquiry.ThemeGist(theme.id()), null).reply().blocks().toString()
        : "";
  }

  @Test
  void keepTheirThemesOfOneNameApart() {
    assertThat(record.library().themes()).extracting(Theme::id).doesNotHaveDuplicates();
    assertThat(naming.theme("weirs and salmon"))
        .isInstanceOfSatisfying(
            Named.Unclear.class,
            unclear ->
                assertThat(unclear.why())
                    .contains(
                        "Weirs and salmon (Autumn meeting of the Weir Trust); "
                            + "Weirs and salmon (Spring meeting of the Weir Trust)"));
    assertThat(source("weirs and salmon autumn"))
        .contains("opened in September")
        .doesNotContain("flood");
    assertThat(source("spring weirs")).contains("flood").doesNotContain("opened in September");
  }

  @Test
  void areSuggestedWithTheEventBesideAThemeOfOneName() {
    assertThat(new Suggestions(record.library()).themes("weirs"))
        .extracting(Suggestions.Suggestion::name)
        .containsExactly(
            "Weirs and salmon (Autumn meeting of the Weir Trust)",
            "Weirs and salmon (Spring meeting of the Weir Trust)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"What was said about weirs?", "What was said about weirs and salmon?"})
  void areBothAnsweredFromWhereAQuestionNamesNeither(String question) {
    assertThat(events(question)).containsExactlyInAnyOrder("autumn", "spring");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Ada Marsh say at the spring meeting?",
        "What did Ada Marsh say at the spring meeting of the Weir Trust?",
        "What was said about weirs and salmon at the spring meeting?",
        "What was said at the spring meeting?",
        "Sum up the spring meeting of the Weir Trust"
      })
  void areAnsweredFromTheOneThatAQuestionNames(String question) {
    assertThat(events(question)).containsExactly("spring");
  }

  @Test
  void sayThatSomebodyIsNotQuotedAtTheOneThatAQuestionNames() {
    assertThat(record.ask("What did Siân Prøtt say at the autumn meeting?"))
        .isInstanceOfSatisfying(
            Answer.NoRemarks.class,
            silent ->
                assertThat(silent.why())
                    .isEqualTo(
                        "The record of Autumn meeting of the Weir Trust holds nothing by Siân"
                            + " Prøtt."));
  }

  private static Set<String> events(String question) {
    return record.ask(question).citations().stream()
        .map(citation -> citation.passage().source().value())
        .collect(Collectors.toSet());
  }

  @Test
  void offerWhomAnotherSpellingMayMean() {
    assertThat(hint("What did Tom O'Hara say about gates?"))
        .isEqualTo("Nobody called Tom O'Hara is listed in the record. Did you mean Thomas O'Hara?");
    assertThat(hint("What did Sara Lee say about weirs?")).doesNotContain("Did you mean");
    assertThat(record.ask("What did Sian Prott say about ladders?").citations())
        .extracting(Citation::quote)
        .containsExactly("We have asked for a fish ladder at every weir since the flood.");
  }

  private static String hint(String question) {
    return record.ask(question) instanceof Answer.NotInCorpus none ? none.hint() : "";
  }

  @Test
  void areToldApartWhereWordsAreSaidToBeFromAnother() {
    assertThat(verdict("At the spring meeting, Ada Marsh said “" + SALMON + "”."))
        .isInstanceOfSatisfying(
            Verdict.Elsewhere.class,
            elsewhere -> {
              assertThat(elsewhere.named()).isEqualTo("Spring meeting of the Weir Trust");
              assertThat(elsewhere.actual()).isInstanceOf(Verdict.Exact.class);
            });
    assertThat(verdict("“" + SALMON + "”, Ada told us at the spring meeting of the Weir Trust."))
        .isInstanceOf(Verdict.Elsewhere.class);
    assertThat(verdict("At the autumn meeting, Ada Marsh said “" + SALMON + "”."))
        .isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("At some meeting in spring, Ada Marsh said “" + SALMON + "”."))
        .isInstanceOf(Verdict.Exact.class);
  }

  @Test
  void areEachCheckedByWhatIsNamedNearestBefore() {
    assertThat(
            new QuoteCheck(record.library())
                .check(
                    "At the spring meeting she said “keeps salmon out of the upper river”, at the"
                        + " autumn meeting “"
                        + SALMON
                        + "”.",
                    null))
        .hasSize(2)
        .allSatisfy(checked -> assertThat(checked.verdict()).isInstanceOf(Verdict.Exact.class));
  }

  private static Verdict verdict(String text) {
    return new QuoteCheck(record.library()).check(text, null).getFirst().verdict();
  }
}
