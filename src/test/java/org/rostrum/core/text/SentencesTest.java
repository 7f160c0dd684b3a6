package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.TextSpan;

class SentencesTest {

  @Test
  void endInNoBracket() {
    check("The bridge [it is old. It] sits here. |We dig (twice. Or more.) |Why?");
  }

  @Test
  void endAtACutBeforeACapital() {
    check("It affects growth… |I frame it. |“Wait...” |Then it… goes on.");
  }

  @Test
  void endAtTheEndOfALine() {
    check("No mark here\n|nor here\n\n|Done.");
  }

  @Test
  void doNotEndAtAbbreviationsTitlesInitialsAndNumbers() {
    check("Dr. Smith met J. K. Jones, e.g. Yesterday. |Then left.");
    check("The U.S. Government acted. |It did.");
    check("1. Start with the person");
    check("It cost £3.5 million. |No. 10 agreed.");
    check("Matters morally, economically, etc. |And so on, etc. but also more.");
  }

  @Test
  void doNotEndAtTheAbbreviationsOfParliamentsAndLaws() {
    check(
        "The hon. Member for Leeds opposes it. |The rt. hon. Lady, Cllr. Moss and cllr. Ade"
            + " agree.");
    check("See para. 4, art. 12 and fig. 3 of it. |That is art. |Next.");
    check("Prof. J. K. Abbot and Sen. Ruiz came.");
  }

  @Test
  void endBehindTheNumberOfANote() {
    check("It floods in winter.[3] |Solar panels pay.[4][5] |“We know.”[6] |[They] do.");
  }

  @Test
  void keepWhatIsTakenBackWithWhatTakesItBack() {
    check("It costs ten million. Sorry, I meant twelve. |Then we vote.");
    check("He used to say that ferries are a waste. I’ve never believed it. |We need them.");
    check("It rained.\n|I meant snow.");
  }

  @Test
  void endAtAShortAnswerAndAtI() {
    check("No. |That is wrong.");
    check("That was I. |Then he left.");
  }

  @Test
  void keepAQuestionAndWhoAskedItTogether() {
    check("“Why?” she asked. |OK.");
  }

  @Test
  void keepBracketsAndSpacedMarksOfTranscripts() {
    check("They came… [it] sits. |[They are] here. |I guess . |So what ?");
  }

  @Test
  void areNoneInABlankText() {
    assertThat(Sentences.of("")).isEmpty();
    assertThat(Sentences.of(" \n ")).isEmpty();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void coverEverythingButWhiteSpaceInOrder(
      @ForAll
          @CharRange(from = 'A', to = 'C')
          @net.jqwik.api.constraints.Chars({'.', ' ', '…', '\n', '?', '”', 'a', '1', '[', 'é'})
          String text) {
    StringBuilder rest = new StringBuilder();
    int end = 0;
    for (TextSpan sentence : Sentences.of(text)) {
      assertThat(sentence.length()).isPositive();
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.of(text)).isEqualTo(sentence.of(text).strip());
      end = sentence.end();
      rest.append(sentence.of(text));
    }
    assertThat(rest.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  /// Checks that the sentences begin where the bars stand.
  private static void check(String marked) {
    String text = marked.replace("|", "");
    assertThat(Sentences.of(text).stream().map(sentence -> sentence.of(text)))
        .containsExactly(marked.strip().split("\\s*\\|"));
  }
}
