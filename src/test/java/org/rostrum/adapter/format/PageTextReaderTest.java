package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
  SourceReader reader() {
    return new PageTextReader();
  }

  @Override
  String example() {
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
  class Reports {

    @Test
    void aCreditToSomebodyNotListed() {
      assertThat(problems(HEAD + "Homes\nBuild.\nMaria Nobody, Director, Some Trust\n"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(8);
                assertThat(problem.what()).contains("Maria Nobody", "not listed");
                assertThat(problem.remedy()).contains("Speakers");
              });
    }

    @Test
    void aCreditThatGivesAListedPersonAnotherAffiliation() {
      assertThat(problems(HEAD + "Homes\nBuild.\nAna Ruiz, Director, Shelter\n"))
          .extracting(Problem::line)
          .containsExactly(8);
    }

    @Test
    void everyQuotationThatNobodyIsCreditedWith() {
      assertThat(
              problems(
                  HEAD
                      + "Homes\n"
                      + "Build.\n"
                      + "More homes are wanted\n"
                      + "Build more.\n"
                      + "Wei Li\n"
                      + "Now\n"
                      + "At last.\n"))
          .extracting(Problem::line)
          .containsExactly(7, 12);
    }

    @Test
    void aHeadingWhoseQuotationIsLostAndCreditsNobodyWithIt() {
      assertThat(problems(HEAD + "Homes\nBuild.\nAna Ruiz\nMore homes are wanted\nWei Li\n"))
          .extracting(Problem::line)
          .containsExactly(9);
    }

    @Test
    void aSecondCreditToSomebodyNotListed() {
      assertThat(
              problems(
                  HEAD
                      + "Homes\nBuild.\nAna Ruiz\nMaria Nobody, Director, Trust\n"
                      + "More homes are wanted\nBuild more.\nWei Li\n"))
          .extracting(Problem::line)
          .containsExactly(9);
    }

    @Test
    void aLastLineThatIsCutAfterAName() {
      assertThat(problems(HEAD + "Homes\nBuild.\nAna Ruiz, "))
          .extracting(Problem::line)
          .containsExactly(8);
    }

    @Test
    void aCreditWithNothingAboveIt() {
      assertThat(problems(HEAD + "Homes\nBuild.\nAna Ruiz\nWei Li\n"))
          .extracting(Problem::line)
          .containsExactly(9);
    }

    @Test
    void somebodyListedTwice() {
      assertThat(problems(PAGE.replace("- Wei Li,", "- Ána Ruiz,")))
          .extracting(Problem::line)
          .contains(5);
    }

    @Test
    void aPageCutBeforeItsHighlights() {
      assertThat(problems(PAGE.substring(0, PAGE.indexOf("Highlights"))))
          .singleElement()
          .satisfies(problem -> assertThat(problem.what()).contains("Highlights and key themes"));
    }

    @Test
    void aDateThatIsNone() {
      assertThat(problems(PAGE.replace("It was a good evening.", "Date: soon")))
          .extracting(Problem::line)
          .containsExactly(2);
    }
  }

  private static Source.Panel panel(String text) {
    Read read = new PageTextReader().read(new SourceFile("page.txt", text));
    assertThat(read).isInstanceOf(Read.Ok.class);
    return (Source.Panel) ((Read.Ok) read).source();
  }

  private static List<Problem> problems(String text) {
    Read read = new PageTextReader().read(new SourceFile("page.txt", text));
    assertThat(read).isInstanceOf(Read.Failed.class);
    return ((Read.Failed) read).problems();
  }
}
