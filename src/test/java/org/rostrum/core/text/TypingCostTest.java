package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingCostTest {

  @Test
  void isNothingForTheSameWord() {
    assertThat(TypingCost.of("bridge", "bridge")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "brigde,bridge", // swapped
    "briidge,bridge", // doubled
    "leter,letter", // halved
    "bridgr,bridge", // the key beside
    "brdge,bridge", // left out
    "filosophy,philosophy" // by its sound
  })
  void isAtMostOneForASlipOfTheFingers(String typed, String meant) {
    assertThat(TypingCost.of(typed, meant)).isBetween(0.5, 1.0);
  }

  @Test
  void isMoreForALetterFromTheOtherEndOfTheKeyboard() {
    assertThat(TypingCost.of("bripge", "bridge")).isGreaterThan(TypingCost.of("brifge", "bridge"));
  }

  @Test
  void isMoreForTheFirstLetter() {
    assertThat(TypingCost.of("ridge", "bridge")).isGreaterThan(TypingCost.of("bride", "bridge"));
  }

  @Test
  void growsWithEverySlip() {
    assertThat(TypingCost.of("birgde", "bridge")).isGreaterThan(1.5);
    assertThat(TypingCost.of("zeppelin", "bridge")).isGreaterThan(4);
  }
}
