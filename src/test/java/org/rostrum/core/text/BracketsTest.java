package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.TextSpan;

class BracketsTest {

  private static List<String> pairs(String text) {
    return Brackets.of(text).pairs().stream().map(pair -> pair.of(text)).toList();
  }

  private static String whole(String text, String part) {
    int start = text.indexOf(part);
    return Brackets.of(text).whole(new TextSpan(start, start + part.length())).of(text);
  }

  @Test
  void areTheOuterPairsOfALine() {
    assertThat(pairs("a (b [c] d) e [f]")).containsExactly("(b [c] d)", "[f]");
  }

  @Test
  void areNoneWhereTheyAreNotClosed() {
    assertThat(pairs("a) yes :) (no\nno) [" + "x".repeat(400) + "]")).isEmpty();
    assertThat(pairs("(a] b)")).containsExactly("(a] b)");
  }

  @Test
  void areHeldWholeByAStretchThatHoldsAPart() {
    String text = "The bridge [it is old. It] sits (in mud) here.";
    assertThat(whole(text, "It] sits")).isEqualTo("[it is old. It] sits");
    assertThat(whole(text, "sits (in")).isEqualTo("sits (in mud)");
    assertThat(whole(text, "[it is old. It]")).isEqualTo("[it is old. It]");
    assertThat(whole(text, "is old")).isEqualTo("[it is old. It]");
    assertThat(whole(text, "sits ")).isEqualTo("sits ");
  }
}
