package org.rostrum.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.TextSpan;

class TextFragmentTest {

  private static final String DIRECTIVE = ":~:text=";

  @Test
  void holdsAFewWordsWhole() {
    assertThat(fragment("We said it. They heard it.", "They heard it."))
        .isEqualTo(DIRECTIVE + "They%20heard%20it.");
  }

  @Test
  void encodesWhatHasAMeaningInADirective() {
    assertThat(fragment("Long-term, cut & dried", "Long-term, cut & dried"))
        .isEqualTo(DIRECTIVE + "Long%2Dterm%2C%20cut%20%26%20dried");
  }

  @Test
  void encodesCurlyApostrophesAsUtf8() {
    assertThat(fragment("It’s late", "It’s late")).isEqualTo(DIRECTIVE + "It%E2%80%99s%20late");
  }

  @Test
  void namesTheWordsBeforeWhereTheSameWordsStandEarlier() {
    String text = "One said yes we can. Two said yes we can.";

    assertThat(TextFragment.of(text, new TextSpan(30, 41)))
        .contains(DIRECTIVE + "Two%20said-,yes%20we%20can.");
  }

  @Test
  void namesMoreWordsByTheirEndsSinceThePageMayHaveANoteAmongThem() {
    String quote = "Four in ten have swum in a river; one would do it again.";

    assertThat(fragment(quote, quote))
        .isEqualTo(DIRECTIVE + "Four%20in%20ten%20have%20swum,one%20would%20do%20it%20again.");
  }

  @Test
  void namesLongWordsByTheirEnds() {
    String quote =
        "A gauge that is read once a year tells a council nothing. "
            + "filler ".repeat(40)
            + "and then they asked for more.";

    assertThat(fragment("Before. " + quote + " After.", quote))
        .isEqualTo(DIRECTIVE + "A%20gauge%20that%20is%20read,then%20they%20asked%20for%20more.");
  }

  @Test
  void lengthensTheEndUntilItStandsOnlyThere() {
    String quote =
        "First we went all the way home again, as ever, and they asked us for more, and we went on"
            + " and on for a very long time until at last it was quite late and dark and cold and"
            + " nobody could see a hand before their eyes and still they asked us for more";

    assertThat(fragment(quote, quote))
        .isEqualTo(
            DIRECTIVE + "First%20we%20went%20all%20the,still%20they%20asked%20us%20for%20more");
  }

  @Test
  void namesWordsOfTwoParagraphsByTheirEndsBecauseABrowserSearchesEachBlockApart() {
    String text = "One two three four five six.\nSeven eight nine ten eleven twelve.";

    assertThat(fragment(text, text))
        .isEqualTo(
            DIRECTIVE + "One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.");
  }

  @Test
  void namesFewWordsOfTwoParagraphsByTheirEndsToo() {
    assertThat(fragment("Fees rose.\nNobody asked.", "Fees rose.\nNobody asked."))
        .isEqualTo(DIRECTIVE + "Fees%20rose.,Nobody%20asked.");
  }

  @Test
  void doesNotGoOverTheEndOfAShortFirstOrLastParagraph() {
    String text = "Yes, we did.\nFrom there on nobody asked any more why they rose.\nNobody.";

    assertThat(fragment(text, text)).isEqualTo(DIRECTIVE + "Yes%2C%20we%20did.,Nobody.");
  }

  @Test
  void isEmptyForBlankWords() {
    assertThat(TextFragment.of("a   b", new TextSpan(1, 4))).isEmpty();
  }

  @Property
  void leavesNothingOutAndReadsBackAsWritten(
      @ForAll
          @AlphaChars
          @Chars({' ', '-', ',', '&', '’', 'é', '"'})
          @StringLength(min = 1, max = 60)
          String words) {
    String spaced = words.strip().replaceAll("\\s+", " ");

    assertThat(URLDecoder.decode(TextFragment.encode(spaced), StandardCharsets.UTF_8))
        .isEqualTo(spaced);
    assertThat(TextFragment.encode(spaced)).matches("[A-Za-z0-9._~%]*");
  }

  private static String fragment(String text, String quote) {
    int start = text.indexOf(quote);
    return TextFragment.of(text, new TextSpan(start, start + quote.length())).orElseThrow();
  }
}
