package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

  @Test
  void isAllOfAQuestionOfOrdinaryLength() {
    String question = "What did Dr. Ngozi A. Adeyemi (OST) say, in 2024-25, of “open-late” loans?";
    assertThat(Beginning.of(question, 500)).isEqualTo(question);
  }

  @Test
  void isSoManyCharactersOfProse() {
    String prose = "Lending fell by half in 3 years, as I said; it's up to us. ".repeat(20);
    assertThat(Beginning.of(prose, 500)).isEqualTo(prose.substring(0, 500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "文", "a'", "x\n", "“”", "…", "📚"})
  void isLessOfWhatFallsIntoMorePieces(String part) {
    String beginning = Beginning.of(part.repeat(2000), 500);
    assertThat(beginning).hasSizeBetween(190, 410);
    assertThat(part.repeat(500)).startsWith(beginning);
  }

  @Test
  void cutsNoCharacterInTwo() {
    for (int most = 1; most < 9; most++) {
      String beginning = Beginning.of("aaaa📚📚 b", most);
      assertThat(beginning.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @Test
  void isNothingOfNothing() {
    assertThat(Beginning.of("", 500)).isEmpty();
  }
}
