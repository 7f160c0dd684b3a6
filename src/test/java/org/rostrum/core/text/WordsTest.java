package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void keepApostrophesAndHyphensInsideThem() {
    assertThat(Words.of("It's well-kept, 'tis Ana's.").stream().map(Words.Word::written))
        .containsExactly("It's", "well-kept", "tis", "Ana's");
  }

  @Test
  void mayHaveAnyNumberOfParts() {
    assertThat(Words.of("a'".repeat(50_000) + "a")).hasSize(1);
    assertThat(Words.of("a-".repeat(50_000))).hasSize(1);
  }
}
