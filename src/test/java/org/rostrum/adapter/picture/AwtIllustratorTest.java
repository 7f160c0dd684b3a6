package org.rostrum.adapter.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Cut;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Plot;
import org.rostrum.core.reply.Reference;
import org.rostrum.core.theme.Coverage;

class AwtIllustratorTest {

  private static final int SMALL_ENOUGH = 150_000;

  private final AwtIllustrator illustrator = new AwtIllustrator();

  @Test
  void drawsLinesOverAQuantity() throws IOException {
    Plot plot =
        new Plot(
            "curve.png",
            "Declined",
            "threshold",
            "share",
            List.of(
                new Plot.Line("without", List.of(new Plot.Point(0, 0), new Plot.Point(1, 1))),
                new Plot.Line("with", List.of(new Plot.Point(0, 0), new Plot.Point(1, 0.5)))),
            new Plot.Mark(0.4, "in force"),
            "Both rise.");
    Picture picture = illustrator.plot(plot).orElseThrow();
    assertThat(picture.name()).isEqualTo("curve.png");
    assertThat(picture.description()).isEqualTo("Both rise.");
    assertThat(inked(decoded(picture), 200, 150, 900, 450)).isGreaterThan(5_000);
  }

  @Nested
  class QuoteCards {

    @Test
    void showTheQuotationOnACardOfTheUsualSize() throws IOException {
      Picture card = card("The tide does not wait for the harbour master.");
      BufferedImage image = decoded(card);
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(image.getHeight()).isEqualTo(675);
      assertThat(card.png()).hasSizeLessThan(SMALL_ENOUGH);
    }

    @Test
    void sayTheWholeQuotationInTheirDescription() {
      assertThat(card("The tide does not wait.").description())
          .isEqualTo("“The tide does not wait.” — Ada Lind, Pilot, Port of Example");
    }

    @Test
    void growForALongQuotationAndDrawNothingIntoTheMargins() throws IOException {
      BufferedImage image = decoded(card("Somebody spoke at length. ".repeat(26).strip()));
      assertThat(image.getHeight()).isGreaterThan(675);
      assertThat(inked(image, 0, 0, image.getWidth(), 60)).isZero();
      assertThat(inked(image, 0, image.getHeight() - 60, image.getWidth(), 60)).isZero();
      assertThat(inked(image, image.getWidth() - 60, 0, 60, image.getHeight())).isZero();
      assertThat(inked(image, 110, 60, 1000, image.getHeight() - 120)).isGreaterThan(10_000);
    }

    @Test
    void areNotDrawnWhereTheQuotationWouldHaveToBeCut() {
      assertThat(illustrator.card(quotation("word ".repeat(150).strip()))).isEmpty();
    }

    @Test
    void areNotDrawnWhereNoTypefaceHasACharacter() {
      assertThat(illustrator.card(quotation("Unassigned: \uDBFF\uDFF0"))).isEmpty();
    }

    /// A machine with a font of emoji says that it can display them, and leaves a gap.
    @Test
    void areNotDrawnWithAGapWhereAnEmojiStood() {
      assertThat(illustrator.card(quotation("We did it 🎉"))).isEmpty();
    }

    @Test
    void leaveOutMarksThatWouldTurnTheWordsRound() {
      assertThat(card("The \u202Etide\u202C turns.").description()).startsWith("“The tide turns.”");
    }
  }

  @Nested
  class Charts {

    @ParameterizedTest
    @CsvSource({"1,1", "1,12", "12,1", "12,12", "40,40"})
    void areDrawnForFewAndForMany(int themes, int speakers) throws IOException {
      Picture chart = chart(Coverages.everybodyOnEverything(themes, speakers));
      BufferedImage image = decoded(chart);
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(inked(image, 0, 0, 40, image.getHeight())).isZero();
      assertThat(inked(image, 1160, 0, 40, image.getHeight())).isZero();
      assertThat(chart.png()).hasSizeLessThan(SMALL_ENOUGH);
    }

    @Test
    void nameEveryThemeWithItsSpeakersInTheirDescription() {
      assertThat(chart(Coverages.everybodyOnEverything(2, 2)).description())
          .isEqualTo(
              "Who spoke on what at The Harbour Forum."
                  + " A theme of a certain length that is number 1:"
                  + " Speaker Number 1, Speaker Number 2."
                  + " A theme of a certain length that is number 2:"
                  + " Speaker Number 1, Speaker Number 2.");
    }

    @Test
    void endALongDescriptionAfterAWholeTheme() {
      assertThat(chart(Coverages.everybodyOnEverything(12, 12)).description())
          .hasSizeBetween(700, 1024)
          .endsWith("Speaker Number 12. …");
    }

    @Test
    void areNotDrawnWhereNobodySpokeOnATheme() {
      assertThat(illustrator.chart(new Coverage("Forum", List.of()))).isEmpty();
    }

    @Test
    void areNamedAfterTheirEvent() {
      assertThat(chart(Coverages.everybodyOnEverything(1, 1)).name())
          .isEqualTo("themes-the-harbour-forum.png");
    }
  }

  /// Without any font AWT throws an Error as such.
  @Test
  void doesWithoutAPictureOnAMachineThatCannotDraw() {
    assertThat(
            illustrator.drawn(
                () -> {
                  throw new Error("No physical fonts found.");
                }))
        .isEmpty();
  }

  private Picture card(String words) {
    return illustrator.card(quotation(words)).orElseThrow();
  }

  private Picture chart(Coverage coverage) {
    return illustrator.chart(coverage).orElseThrow();
  }

  private static Block.Quotation quotation(String words) {
    return new Block.Quotation(
        words,
        new Reference(
            Reference.Kind.PANEL,
            "The Harbour Forum",
            new Byline("Ada Lind", "Pilot", "Port of Example"),
            "Tides and time",
            null,
            null,
            Cut.NONE,
            new Place(new PassageId("harbour/1"), new TextSpan(0, 1))));
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture.png())));
  }

  /// How many pixels of an area are not of the ground's colour.
  private static int inked(BufferedImage image, int left, int top, int width, int height) {
    int ground = image.getRGB(0, 0);
    int inked = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        inked += image.getRGB(x, y) == ground ? 0 : 1;
      }
    }
    return inked;
  }
}
