package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Wording;

class MarkdownReaderTest extends SourceReaderContract {

  private static final String REPORT =
      """
      ---
      kind: report
      title: Homes
      authors: [Ana Ruiz]
      url: https://example.org/homes
      ---
      # Homes

      ## One
      First *line*
      goes on &amp; on.
      Source: https://example.org/one

      ## Two

      Second.
      """;

  private static final String PANEL =
      """
      ---
      kind: panel
      title: Homes
      speakers:
        - name: Ana Ruiz
          role: Head of Policy
          organisation: Centre for Cities
          capacities: chair and report co-author
          nicknames: [Annie]
        # somebody else
        - Wei Li, economist
      ---
      """;

  @Override
  SourceReader reader() {
    return new MarkdownReader();
  }

  @Override
  String example() {
    return MARKDOWN;
  }

  @Nested
  class Reports {

    @Test
    void readAsSectionsWithAddressesOfTheirOwn() {
      Source.Report report = (Source.Report) source(REPORT);
      assertThat(report.wording()).isEqualTo(Wording.VERBATIM);
      assertThat(report.sections())
          .extracting(
              section -> Objects.requireNonNull(section.heading()).of(report.text()),
              section -> section.paragraphs().getFirst().of(report.text()),
              section -> section.url())
          .containsExactly(
              tuple("One", "First line goes on & on.", URI.create("https://example.org/one")),
              tuple("Two", "Second.", null));
    }

    @Test
    void keepTheirFrontMatterInTheCanonicalText() {
      assertThat(source(REPORT).text())
          .startsWith("kind: report\ntitle: Homes\nauthors: [Ana Ruiz]\n")
          .contains("\n\nHomes\n\nOne\n\nFirst line");
    }

    @Test
    void giveTheirParticularsWithoutTheCommentsBesideThem() {
      Source report = source(REPORT.replace("title: Homes", "title: Homes  # for now"));
      assertThat(report.details())
          .extracting(detail -> detail.of(report.text()))
          .containsExactly("title: Homes", "authors: [Ana Ruiz]");
    }

    @Test
    void areNoPanels() {
      assertThat(problems(REPORT.replace("authors: [", "speakers: [")))
          .singleElement()
          .satisfies(problem -> assertThat(problem.what()).contains("two kinds"));
      assertThat(problems(REPORT + "\n> Build.\n\n— Ana Ruiz\n"))
          .extracting(Problem::line)
          .containsExactly(20);
    }

    @Test
    void areWarnedAboutWhenCutInASentence() {
      assertThat(warnings(REPORT.strip().replace("Second.", "Second and")))
          .singleElement()
          .satisfies(problem -> assertThat(problem.line()).isEqualTo(16));
    }
  }

  @Nested
  class Panels {

    @Test
    void creditWhatStandsAboveANameOrNickname() {
      Source.Panel panel =
          (Source.Panel)
              source(
                  PANEL
                      + """
                      ## Build
                      > One
                      > and on.
                      >
                      > Two.
                      — Ana Ruiz, Centre for Cities

                      > Three.
                      > — Wei Li

                      ## Sell

                      > Four — not
                      > — five.

                      — *Annie*
                      """);
      assertThat(panel.remarks())
          .extracting(
              remark -> remark.speaker().value(),
              remark -> Objects.requireNonNull(remark.theme()).value(),
              remark -> remark.span().of(panel.text()))
          .containsExactly(
              tuple("ana-ruiz", "build", "One and on."),
              tuple("ana-ruiz", "build", "Two."),
              tuple("wei-li", "build", "Three."),
              tuple("ana-ruiz", "sell", "Four — not — five."));
    }

    @Test
    void listPeopleAtTheirLinesOfTheFrontMatter() {
      Source.Panel panel = (Source.Panel) source(PANEL + "> One.\n\n— Wei Li\n");
      assertThat(panel.appearances())
          .extracting(appearance -> appearance.line().of(panel.text()))
          .containsExactly(
              "name: Ana Ruiz\n    role: Head of Policy\n    organisation: Centre for Cities\n"
                  + "    capacities: chair and report co-author\n    nicknames: [Annie]",
              "Wei Li, economist");
      assertThat(panel.appearances().getFirst().capacities())
          .containsExactly("chair", "report co-author");
    }

    @Test
    void reportQuotationsThatNobodyIsCreditedWith() {
      assertThat(
              problems(
                  PANEL
                      + """
                      > Lost.

                      > Found.

                      — Wei Li

                      > Lost again.

                      Page text.

                      > Said by a stranger.

                      — Ruiz

                      > Last.
                      """))
          .extracting(Problem::line)
          .containsExactly(13, 19, 25, 27);
    }

    @Test
    void creditPageTextToNobody() {
      Source.Panel panel = (Source.Panel) source(PANEL + "Hello.\n\n> One.\n\n— Wei Li\n\nBye.\n");
      assertThat(panel.sections().getFirst().paragraphs())
          .extracting(paragraph -> paragraph.of(panel.text()))
          .containsExactly("Hello.", "Bye.");
    }
  }

  @Nested
  class FrontMatterOf {

    @Test
    void aMisspeltKeyNamesTheNearest() {
      assertThat(warnings(REPORT.replace("authors:", "autors:")))
          .singleElement()
          .satisfies(
              warning -> {
                assertThat(warning.line()).isEqualTo(4);
                assertThat(warning.remedy()).contains("\"authors\"");
              });
    }

    @Test
    void everyWrongValueIsReportedAtItsLine() {
      assertThat(
              problems(
                  REPORT
                      .replace("title: Homes", "date: 2024-02-30\nwording: loose")
                      .replace("https://example.org/homes", "example.org")
                      .replace("# Homes\n", "")))
          .extracting(Problem::line)
          .containsExactlyInAnyOrder(1, 3, 4, 6);
    }

    @Test
    void brokenYamlIsReportedAtItsLine() {
      assertThat(problems(REPORT.replace("title: Homes", "title: Homes: a report")))
          .extracting(Problem::line)
          .containsExactly(3);
    }

    @Test
    void twoKindsAreReported() {
      for (String kinds : List.of("kind: report\nkind: panel", "kind: [report, panel]")) {
        assertThat(problems(REPORT.replace("kind: report", kinds)))
            .singleElement()
            .satisfies(problem -> assertThat(problem.what()).contains("two kinds"));
      }
    }

    @Test
    void anIdReplacesThatOfTheFile() {
      assertThat(source(REPORT.replace("title:", "id: The Homes\ntitle:")).id().value())
          .isEqualTo("the-homes");
    }
  }

  private static Source source(String text) {
    Read read = new MarkdownReader().read(new SourceFile("homes.md", text));
    assertThat(read).isInstanceOf(Read.Ok.class);
    return ((Read.Ok) read).source();
  }

  private static List<Problem> warnings(String text) {
    return ((Read.Ok) new MarkdownReader().read(new SourceFile("homes.md", text))).warnings();
  }

  private static List<Problem> problems(String text) {
    Read read = new MarkdownReader().read(new SourceFile("homes.md", text));
    assertThat(read).isInstanceOf(Read.Failed.class);
    return ((Read.Failed) read).problems();
  }
}
