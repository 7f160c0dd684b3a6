package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static final String TEXT =
      "Children can't make the most of it; it’s 48.5% of 1,000… [they are] struggling in, in café"
          + " B.";

  @Test
  void areFoundWhateverTheShapeOfTheirMarksAndShownAsWritten() {
    assertFound("children can’t", "Children can't");
    assertFound("it's  48.5%", "it’s 48.5%");
    assertFound("1,000... [they", "1,000… [they");
    assertFound("in, in CAFE", "in, in café");
  }

  @Test
  void areWholeWords() {
    assertThat(Quotations.find("hildren", TEXT)).isEmpty();
    assertThat(Quotations.find("struggl", TEXT)).isEmpty();
  }

  @Test
  void doNotEndInsideAContractionOrANumber() {
    assertThat(Quotations.find("Children can", TEXT)).isEmpty();
    assertThat(Quotations.find("48", TEXT)).isEmpty();
    assertThat(Quotations.find("000", TEXT)).isEmpty();
    assertThat(Quotations.find("1", TEXT)).isEmpty();
  }

  @Test
  void areNotFoundWhereAWordDiffers() {
    assertThat(Quotations.find("Children can make the most", TEXT)).isEmpty();
    assertThat(Quotations.find("1,000 they are struggling", TEXT)).isEmpty();
    assertThat(Quotations.find(" ", TEXT)).isEmpty();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void areFoundWhereverWholeWordsStand(
      @ForAll @AlphaChars @Chars({' ', '’', '…'}) String before,
      @ForAll @AlphaChars @Chars({' ', '\'', 'é'}) String words,
      @ForAll @AlphaChars @Chars({' ', '.', ','}) String after) {
    String text = before + " " + words + " " + after;
    if (!Folded.text(words).isEmpty()) {
      assertThat(Quotations.find(words, text))
          .hasValueSatisfying(
              found -> assertThat(Folded.text(found.of(text))).isEqualTo(Folded.text(words)));
    }
  }

  private static void assertFound(String words, String asWritten) {
    assertThat(Quotations.find(words, TEXT))
        .hasValueSatisfying(found -> assertThat(found.of(TEXT)).isEqualTo(asWritten));
  }
}
