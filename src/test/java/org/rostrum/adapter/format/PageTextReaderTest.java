package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Theme;

class PageTextReaderTest extends SourceReaderContract {

  private static final String HEAD =
      """
      An Evening on Housing
      Speakers
      - Ana Ruiz, Head of Policy, Centre for Cities (chair)
      - Wei Li, economist
      Highlights and key themes
      """;

  @Override
  protected SourceReader reader() {
    return new PageTextReader();
  }

  @Override
  protected String example() {
    return PAGE;
  }

  @Nested
  class Reads {

    @Test
    void particularsRightUnderTheTitle() {
      Source.Panel panel =
          panel(
              """
              An Evening on Housing
              Date: 16 July 2024
              Publisher: Test Trust
              URL: https://example.org/evening
              """
                  + PAGE.substring(PAGE.indexOf('\n') + 1));
      assertThat(panel.publication().date()).isEqualTo(LocalDate.of(2024, 7, 16));
      assertThat(panel.publication().publisher()).isEqualTo("Test Trust");
      assertThat(panel.publication().url()).isEqualTo(URI.create("https://example.org/evening"));
      assertThat(panel.details()).hasSize(4);
      assertThat(panel.sections()).hasSize(1);
    }

    @Test
    void aSecondSpeakerUnderTheSameHeading() {
      Source.Panel panel =
          panel(
              HEAD + "Homes\nWe built little.\nAna Ruiz\nI would go further than that.\nWei Li\n");
      assertThat(panel.themes()).extracting(Theme::name).containsExactly("Homes");
      assertThat(panel.remarks())
          .extracting(remark -> remark.speaker().value(), remark -> remark.span().of(panel.text()))
          .containsExactly(
              tuple("ana-ruiz", "We built little."),
              tuple("wei-li", "I would go further than that."));
    }

    @Test
    void aHeadingThatIsAQuestionOrTitleCaseWithCommas() {
      Source.Panel panel =
          panel(
              HEAD
                  + "What went wrong?\nWe built little.\nAna Ruiz\n"
                  + "Climate Change, Energy and Growth\nAll of it matters.\nWei Li\n");
      assertThat(panel.themes())
          .extracting(Theme::name)
          .containsExactly("What went wrong?", "Climate Change, Energy and Growth");
    }

    @Test
    void aQuotationWithoutFullStopWhereAHeadingStandsAboveIt() {
      assertThat(panel(HEAD + "Homes\nBuild more of them\nAna Ruiz\n").remarks()).hasSize(1);
    }

    @Test
    void aCreditThatEndsInAFullStop() {
      Source.Panel panel =
          panel(HEAD + "Homes\nBuild.\nAna Ruiz, Centre for Cities.\nNow\nBuild more.\nWei Li\n");
      assertThat(panel.remarks())
          .extracting(remark -> remark.speaker().value())
          .containsExactly("ana-ruiz", "wei-li");
    }

    @Test
    void aForewordAboveTheFirstHeadingAsThePagesOwn() {
      Source.Panel panel =
          panel(HEAD + "These were edited for length.\nHomes\nBuild little.\nAna Ruiz\n");
      assertThat(panel.sections().getFirst().paragraphs())
          .extracting(paragraph -> paragraph.of(panel.text()))
          .containsExactly("These were edited for length.");
      assertThat(panel.remarks()).hasSize(1);
    }

    @Test
    void creditsWithoutTheTitleAndLettersOfTheList() {
      Source.Panel panel =
          panel(
              """
              An Evening
              Speakers
              - Professor Dame Ana Ruiz DBE, Nesta
              - Chair: Wei Li, Director, Trust
              Highlights
              Homes
              Build.
              Ana Ruiz, Nesta
              Now
              More.
              Wei Li, Director of the Trust
              """);
      assertThat(panel.remarks())
          .extracting(remark -> remark.speaker().value())
          .containsExactly("professor-dame-ana-ruiz-dbe", "wei-li");
      assertThat(panel.appearances().getLast().capacities()).containsExactly("chair");
    }

    @Test
    void aHeadingThatBeginsWithAName() {
      Source.Panel panel =
          panel(HEAD + "Michael Young, merit and the school\nBuild, he said.\nAna Ruiz\n");
      assertThat(panel.themes()).hasSize(1);
    }

    @Test
    void headingsUnderCloseVariantsOfTheHighlightsLine() {
      for (String line :
          List.of("Key themes", "HIGHLIGHTS:", "Highlights & key quotes", "Themes")) {
        assertThat(panel(PAGE.replace("Highlights and key themes", line)).remarks()).hasSize(2);
      }
    }

    @Test
    void listsWithOtherMarksOrNone() {
      for (String mark : List.of("* ", "• ", "– ", "1. ", "")) {
        assertThat(panel(PAGE.replace("- ", mark)).appearances()).hasSize(2);
      }
    }
  }

  @Nested
  class TakesForSomethingSaid {

    /// Each was taken for the credit of somebody who is not listed, or of Mr. Chair who is.
    @Test
    void aParagraphThatOnlyLooksLikeACredit() {
      String head = HEAD.replace("Highlights", "- Mr. Chair\nHighlights");
      for (String said :
          List.of(
              "Mr. Chair, can the Prime Minister confirm that homes will be built?",
              "Mr. Chair, can the Prime Minister confirm that homes will be built …?",
              "Mr. Chair, can the Prime Minister confirm that homes will be built? Yes or no",
              "Mr. Chair, can the Prime Minister confirm that homes will be built—",
              "Mr. Chair, I rise for the Minister of Housing.",
              "Mr. Chair, we've heard the Director of the Trust.",
              "Maria Nobody, who is Director of a Trust, is wrong.",
              "— Mr. Chair, will the Minister answer?")) {
        Source.Panel panel =
            cleanPanel(head + "Homes\nWe built little.\n" + said + "\nAna Ruiz\nSo.\nWei Li\n");
        assertThat(panel.remarks())
            .extracting(
                remark -> remark.speaker().value(), remark -> remark.span().of(panel.text()))
            .containsExactly(
                tuple("ana-ruiz", "We built little."),
                tuple("ana-ruiz", said),
                tuple("wei-li", "So."));
      }
    }

    @Test
    void aQuestionBetweenTheListAndTheHighlights() {
      Source.Panel panel =
          cleanPanel(
              HEAD.replace("Highlights", "Mr. Chair, will the Minister answer?\nHighlights")
                  + "Homes\nBuild.\nAna Ruiz\n");
      assertThat(panel.sections().getFirst().paragraphs())
          .extracting(paragraph -> paragraph.of(panel.text()))
          .containsExactly("Mr. Chair, will the Minister answer?");
    }
  }

  /// Each cost the whole page.
  @Nested
  class LeavesOut {

    @Test
    void whatStandsAboveACreditToSomebodyNotListed() {
      Read.Ok read =
          read(
              HEAD
                  + "Homes\nBuild.\nMaria Nobody, Director, Some Trust\n"
                  + "Build more.\nWei Li\n");
      assertThat(remarks(read)).containsExactly(tuple("wei-li", "homes", "Build more."));
      assertThat(read.warnings())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(8);
                assertThat(problem.what()).contains("Maria Nobody", "not listed", "left out");
                assertThat(problem.remedy()).contains("Speakers");
              });
    }

    @Test
    void whatStandsAboveACreditWithPronounsOrARelativeClause() {
      for (String credit :
          List.of(
              "Maria Nobody (she/her), Director, Some Trust.",
              "Maria Nobody, who is Director of Some Trust.",
              "Maria do Carmo, Director, Some Trust",
              "— Maria Nobody")) {
        Read.Ok read = read(HEAD + "Homes\nBuild.\n" + credit + "\nMore.\nWei Li\n");
        assertThat(remarks(read))
            .as(credit)
            .hasSize(1)
            .doesNotContain(tuple("wei-li", "homes", "Build."));
        assertThat(read.warnings()).hasSize(1);
      }
    }

    @Test
    void whatStandsAboveACreditThatMayBeAHeadingAndTheThemeAfterIt() {
      Read.Ok read =
          read(HEAD + "Homes\nBuild.\nClimate Change, Energy and Growth\nBuild more.\nWei Li\n");
      assertThat(remarks(read)).containsExactly(tuple("wei-li", null, "Build more."));
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(8);
    }

    @Test
    void whatStandsAboveACreditThatGivesAListedPersonAnotherAffiliation() {
      Read.Ok read =
          read(HEAD + "Homes\nBuild.\nAna Ruiz, Director, Shelter\nNow\nMore.\nWei Li\n");
      assertThat(remarks(read)).containsExactly(tuple("wei-li", "now", "More."));
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(8);
    }

    @Test
    void whatStandsAboveACreditThatAsks() {
      Read.Ok read = read(HEAD + "Homes\nBuild.\nAna Ruiz, Centre for Cities?\nMore.\nWei Li\n");
      assertThat(remarks(read)).containsExactly(tuple("wei-li", "homes", "More."));
    }

    @Test
    void everyQuotationThatNobodyIsCreditedWith() {
      Read.Ok read =
          read(
              HEAD
                  + "Homes\n"
                  + "Build.\n"
                  + "More homes are wanted\n"
                  + "Build more.\n"
                  + "Wei Li\n"
                  + "Now\n"
                  + "At last.\n");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(7, 12);
      assertThat(remarks(read)).containsExactly(tuple("wei-li", null, "Build more."));
    }

    @Test
    void aHeadingWhoseQuotationIsLostAndCreditsNobodyWithIt() {
      Read.Ok read = read(HEAD + "Homes\nBuild.\nAna Ruiz\nMore homes are wanted\nWei Li\n");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(9);
      assertThat(remarks(read)).containsExactly(tuple("ana-ruiz", "homes", "Build."));
    }

    @Test
    void aFirstLineThatCouldBeAHeadingOrSaid() {
      Read.Ok read = read(HEAD + "Build.\nBuild more of them, please do.\nAna Ruiz\n");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(6);
      assertThat(remarks(read))
          .containsExactly(tuple("ana-ruiz", null, "Build more of them, please do."));
    }

    @Test
    void whatTwoLinesInARowCredit() {
      for (String second : List.of("Wei Li", "Maria Nobody, Director, Trust")) {
        Read.Ok read =
            read(
                HEAD
                    + "Homes\nBuild.\nAna Ruiz\n"
                    + second
                    + "\nMore homes are wanted\nBuild more.\nWei Li\n");
        assertThat(read.warnings()).extracting(Problem::line).containsExactly(9);
        assertThat(remarks(read))
            .containsExactly(tuple("wei-li", "more-homes-are-wanted", "Build more."));
      }
    }

    @Test
    void aCreditThatIsThereTwice() {
      Read.Ok read = read(HEAD + "Homes\nBuild.\nAna Ruiz\nAna Ruiz\n");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(9);
      assertThat(remarks(read)).containsExactly(tuple("ana-ruiz", "homes", "Build."));
    }

    @Test
    void aLastLineThatIsCutAfterAName() {
      Read.Ok read = read(HEAD + "Homes\nSo.\nWei Li\nBuild.\nAna Ruiz, ");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(10);
      assertThat(remarks(read)).containsExactly(tuple("wei-li", "homes", "So."));
    }

    @Test
    void bothWhoHaveOneNameAndWhatTheySaid() {
      Read.Ok read =
          read(
              HEAD.replace("Highlights", "- Ána Ruiz, poet\n- Bo Lind\nHighlights")
                  + "Homes\nBuild.\nAna Ruiz\nRhyme.\nAna Ruiz, poet.\nMore.\nBo Lind\n");
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(5, 10, 12);
      assertThat(remarks(read)).containsExactly(tuple("bo-lind", "homes", "More."));
      assertThat(((Source.Panel) read.source()).appearances())
          .extracting(appearance -> appearance.speaker().id().value())
          .containsExactly("wei-li", "bo-lind");
    }

    @Test
    void aLineOfTheListThatIsThereTwice() {
      Read.Ok read = read(PAGE.replace("- Wei Li", "- Wei Li, economist\n- Wei Li"));
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(6);
      assertThat(((Source.Panel) read.source()).appearances()).hasSize(2);
    }

    @Test
    void aPersonWhoStandsInTheListWithoutADash() {
      Read.Ok read =
          read(
              HEAD.replace("Highlights", "Bo Lind, Director, Trust\nHighlights")
                  + "Homes\nBuild.\nBo Lind\nNow\nMore.\nWei Li\n");
      assertThat(read.warnings()).extracting(Problem::line).contains(5);
      assertThat(remarks(read)).containsExactly(tuple("wei-li", null, "More."));
      assertThat(read.source().sections()).isEmpty();
    }

    @Test
    void aDateThatIsNoneAndAnAddressThatIsNone() {
      Read.Ok read =
          read(PAGE.replace("It was a good evening.", "Date: soon\nURL: here\nPublisher: Trust"));
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(2, 3);
      assertThat(read.source().publication().date()).isNull();
      assertThat(read.source().details())
          .extracting(detail -> detail.of(read.source().text()))
          .containsExactly("An Evening on Housing", "Publisher: Trust");
      assertThat(remarks(read)).hasSize(2);
    }

    @Test
    void aDateThatIsThereTwice() {
      Read.Ok read =
          read(PAGE.replace("It was a good evening.", "Date: 2024-07-16\nDate: 2024-07-17"));
      assertThat(read.warnings()).extracting(Problem::line).containsExactly(3);
      assertThat(read.source().publication().date()).isNull();
      assertThat(read.source().details()).hasSize(1);
    }
  }

  @Nested
  class Fails {

    @Test
    void onAPageCutBeforeItsHighlights() {
      assertThat(problems(PAGE.substring(0, PAGE.indexOf("Highlights"))))
          .singleElement()
          .satisfies(problem -> assertThat(problem.what()).contains("Highlights and key themes"));
    }

    @Test
    void onAPageCutAfterTheirLine() {
      assertThat(problems(HEAD)).extracting(Problem::line).containsExactly(5);
    }

    @Test
    void onAPageThatListsNobody() {
      assertThat(problems(PAGE.replaceAll("(?m)^- .*\n", "")))
          .extracting(Problem::line)
          .containsExactly(3);
    }
  }

  private static Read.Ok read(String text) {
    Read read = new PageTextReader().read(new SourceFile("page.txt", text));
    assertThat(read).isInstanceOf(Read.Ok.class);
    return (Read.Ok) read;
  }

  private static Source.Panel panel(String text) {
    return (Source.Panel) read(text).source();
  }

  private static Source.Panel cleanPanel(String text) {
    assertThat(read(text).warnings()).as(text).isEmpty();
    return panel(text);
  }

  /// Who said what under which heading.
  private static List<Tuple> remarks(Read.Ok read) {
    Source.Panel panel = (Source.Panel) read.source();
    return panel.remarks().stream()
        .map(
            remark ->
                tuple(
                    remark.speaker().value(),
                    remark.theme() == null ? null : remark.theme().value(),
                    remark.span().of(panel.text())))
        .toList();
  }

  private static List<Problem> problems(String text) {
    Read read = new PageTextReader().read(new SourceFile("page.txt", text));
    assertThat(read).isInstanceOf(Read.Failed.class);
    return ((Read.Failed) read).problems();
  }
}
