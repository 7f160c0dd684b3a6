package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void dropsControlCharactersAndMarksOfDirection() {
    assertThat(SafeText.of("a\u0000b\u001B[31m\u202Ec\u2066\td\n")).isEqualTo("ab[31mc d\n");
  }

  @Test
  void keepsAccentsAndDropsHeapsOfThem() {
    assertThat(SafeText.of("Pa\u0302n Ty\u0323\u0302 s\u05B0\u05C1\u0591"))
        .isEqualTo("Pa\u0302n Ty\u0323\u0302 s\u05B0\u05C1\u0591");
    assertThat(SafeText.of("e" + "\u0301".repeat(4000) + "x"))
        .isEqualTo("e" + "\u0301".repeat(8) + "x");
    assertThat(SafeText.of("e" + "\u0301\u200D".repeat(4000) + "x")).hasSizeLessThan(20);
  }
}
