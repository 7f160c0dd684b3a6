package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
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
  protected SourceReader reader() {
    return new MarkdownReader();
  }

  @Override
  protected String example() {
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
    }

    /// A quotation with a credit cost the whole report, and later was left out of it.
    @Test
    void quoteWhomTheLineBelowABlockQuoteNames() {
      for (String credit : List.of("> — Ana Ruiz", "\n— Ana Ruiz", "— Ana Ruiz, Director, Trust")) {
        Read.Ok read = read(REPORT + "\n> Build.\n>\n> Now.\n" + credit + "\n\nThird.\n");
        assertThat(read.warnings()).isEmpty();
        assertThat(new Reading(read).lines())
            .as(credit)
            .containsExactly(
                "-: First line goes on & on.",
                "-: Second.",
                "> Ana Ruiz: Build.",
                "> Ana Ruiz: Now.",
                "-: Third.");
      }
    }

    @Test
    void keepAParagraphThatOnlyLooksLikeACredit() {
      String question = "— Mr. Chair, can the Prime Minister confirm that homes are built—yes?";
      Read.Ok read = read(REPORT + "\n> Build.\n\n" + question + "\n");
      assertThat(read.warnings()).isEmpty();
      assertThat(prose(read)).endsWith("Build.", question);
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

    /// Each cost the whole panel.
    @Test
    void leaveOutQuotationsThatNobodyIsCreditedWith() {
      Read.Ok read =
          read(
              PANEL
                  + """
                  > Lost.

                  > Found.

                  — Wei Li

                  > Lost again.

                  Page text.

                  > Said by a stranger.

                  — Ruiz

                  > Said by another.

                  Maria Nobody, Director, Trust

                  > Last.
                  """);
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(13, 19, 25, 29, 31);
      assertThat(read.warnings())
          .allSatisfy(warning -> assertThat(warning.what()).contains("left out"));
      assertThat(remarks(read)).containsExactly(tuple("wei-li", "Found."));
      assertThat(prose(read)).containsExactly("Page text.");
    }

    @Test
    void leaveOutWhatTwoLinesInARowCredit() {
      for (String second : List.of("— Annie", "— Maria Nobody")) {
        Read.Ok read = read(PANEL + "> One.\n\n— Wei Li\n\n" + second + "\n\n> Two.\n\n— Wei Li\n");
        assertThat(read.warnings()).extracting(Problem::line).containsExactly(17);
        assertThat(remarks(read)).containsExactly(tuple("wei-li", "Two."));
      }
    }

    @Test
    void leaveOutACreditInAQuotationToSomebodyNotListed() {
      for (String credit : List.of("Ruiz", "Ruiz.", "the chair", "Maria Nobody", "Annie, poet")) {
        Read.Ok read = read(PANEL + "> One.\n> — " + credit + "\n>\n> Two.\n> — Wei Li\n");
        assertThat(read.warnings()).extracting(Problem::line).containsExactly(14);
        assertThat(remarks(read)).containsExactly(tuple("wei-li", "Two."));
      }
    }

    @Test
    void keepWhatOnlyLooksLikeACredit() {
      String question = "— Mr. Chair, can the Prime Minister confirm that homes will be built …?";
      Read.Ok read =
          read(
              PANEL.replace("---\n\n", "---\n")
                  + ("> One.\n" + question + "\n\n— Wei Li\n\n")
                  + ("> " + question + "\n\n— Annie\n\n" + question + "\n"));
      assertThat(read.warnings()).isEmpty();
      assertThat(remarks(read))
          .containsExactly(tuple("wei-li", "One. " + question), tuple("ana-ruiz", question));
      assertThat(prose(read)).containsExactly(question);
    }

    @Test
    void leaveOutAnItemOfTheListAndWhatItsPersonSaid() {
      Read.Ok read =
          read(
              PANEL.replace("- name: Ana Ruiz", "- nam: Ana Ruiz")
                  + "> One.\n\n— Ana Ruiz\n\n> Two.\n\n— Wei Li\n");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(5, 5, 15);
      assertThat(remarks(read)).containsExactly(tuple("wei-li", "Two."));
    }

    @Test
    void leaveOutWhatANameOfTwoPeopleIsCreditedWith() {
      Read.Ok read =
          read(
              PANEL.replace("  - Wei Li", "  - {name: Bo Lind, nicknames: [Annie]}\n  - Wei Li")
                  + "> One.\n\n— Annie\n\n> Two.\n\n— Bo Lind\n");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(11, 16);
      assertThat(remarks(read)).containsExactly(tuple("bo-lind", "Two."));
    }

    @Test
    void failWithoutAQuotationOrAList() {
      assertThat(problems(PANEL + "Hello.\n")).hasSize(1);
      assertThat(problems("---\nkind: panel\ntitle: T\n---\n> One.\n\n— Wei Li\n")).isNotEmpty();
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
    void everyWrongValueIsLeftOutAndReportedAtItsLine() {
      Read.Ok read =
          read(
              REPORT
                  .replace("title: Homes", "date: 2024-02-30\nwording: loose")
                  .replace("https://example.org/homes", "example.org")
                  .replace("# Homes\n", ""));
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(1, 3, 4, 6);
      assertThat(read.source().title()).isEqualTo("homes.md");
      assertThat(read.source().publication().date()).isNull();
      assertThat(read.source().publication().url()).isNull();
      assertThat(read.source().wording()).isEqualTo(Wording.SUMMARY);
      assertThat(read.source().details())
          .extracting(detail -> detail.of(read.source().text()))
          .containsExactly("authors: [Ana Ruiz]");
      assertThat(prose(read)).hasSize(2);
    }

    /// A line that is not YAML cost the whole file.
    @Test
    void anEntryThatIsNotYamlIsLeftOut() {
      for (String title :
          List.of(
              "title: Homes: a report", "title: [Homes", "title: @", "title", "title: 'it's'")) {
        Read.Ok read = read(REPORT.replace("title: Homes", title));
        assertThat(read.warnings().getFirst().line()).isEqualTo(3);
        assertThat(read.warnings().getFirst().what()).contains("left out");
        assertThat(read.source().title()).as(title).isEqualTo("Homes");
        assertThat(read.source().text()).doesNotContain(title + "\n");
        assertThat(prose(read)).hasSize(2);
      }
    }

    /// YAML 1.1 made false of `No`, 1.1 of `1.10` and 7 of `007`.
    @Test
    void aValueStaysTheTextThatItIsWrittenAs() {
      for (String title : List.of("No", "1.10", "007", "0x1F", "yes", "1_000", "2024-01-02")) {
        assertThat(read(REPORT.replace("title: Homes", "title: " + title)).source().title())
            .isEqualTo(title);
      }
    }

    /// An alias became the name of its anchor.
    @Test
    void anAliasIsLeftOutAndReported() {
      Read.Ok read = read(REPORT.replace("title: Homes", "title: *other"));
      assertThat(read.source().title()).isEqualTo("Homes");
      assertThat(read.warnings().getFirst().what()).contains("alias");
    }

    @Test
    void aKeyThatIsThereTwiceIsLeftOut() {
      Read.Ok read =
          read(REPORT.replace("authors:", "date: 2024-01-02\ndate: 2024-01-03\nauthors:"));
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(5);
      assertThat(read.source().publication().date()).isNull();
      assertThat(read.source().text()).doesNotContain("2024");
      assertThat(read.source().publication().authors()).containsExactly("Ana Ruiz");
    }

    @Test
    void aSpeakerWhoseEntryIsNotYamlIsNotListed() {
      for (String role : List.of("role: Head: Policy", "role: Head\n    role: Chief")) {
        Read.Ok read =
            read(
                PANEL.replace("role: Head of Policy", role)
                    + "> One.\n\n— Ana Ruiz\n\n> Two.\n\n— Wei Li\n");
        assertThat(remarks(read)).containsExactly(tuple("wei-li", "Two."));
        assertThat(((Source.Panel) read.source()).appearances())
            .extracting(appearance -> appearance.line().of(read.source().text()))
            .containsExactly("Wei Li, economist");
      }
    }

    @Test
    void aMarkThatIsNeverClosedListsNobodyUnderAnothersName() {
      for (String next :
          List.of("Wei Li, economist", "\"Wei Li, economist\"", "name: \"Wei Li\"")) {
        Read read =
            new MarkdownReader()
                .read(
                    new SourceFile(
                        "homes.md",
                        PANEL
                                .replace("name: Ana Ruiz", "name: \"Ana Ruiz")
                                .replace("Wei Li, economist", next)
                            + "> One.\n\n— Ana Ruiz\n\n> Two.\n\n— Wei Li\n"));
        if (read instanceof Read.Ok ok) {
          assertThat(remarks(ok)).containsExactly(tuple("wei-li", "Two."));
        }
      }
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

  private static Read.Ok read(String text) {
    Read read = new MarkdownReader().read(new SourceFile("homes.md", text));
    assertThat(read).isInstanceOf(Read.Ok.class);
    return (Read.Ok) read;
  }

  private static Source source(String text) {
    return read(text).source();
  }

  private static List<Problem> warnings(String text) {
    return read(text).warnings();
  }

  private static List<Tuple> remarks(Read.Ok read) {
    return ((Source.Panel) read.source())
        .remarks().stream()
            .map(remark -> tuple(remark.speaker().value(), remark.span().of(read.source().text())))
            .toList();
  }

  private static List<String> prose(Read.Ok read) {
    return read.source().sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .map(paragraph -> paragraph.of(read.source().text()))
        .toList();
  }

  private static List<Problem> problems(String text) {
    Read read = new MarkdownReader().read(new SourceFile("homes.md", text));
    assertThat(read).isInstanceOf(Read.Failed.class);
    return ((Read.Failed) read).problems();
  }
}
