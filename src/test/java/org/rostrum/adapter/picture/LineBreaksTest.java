package org.rostrum.adapter.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private final LineBreaks byLength = new LineBreaks(String::length);

  @Test
  void fillsEachLineWithTheWordsThatFit() {
    assertThat(byLength.lines("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void letsAWordEndExactlyAtTheEdge() {
    assertThat(byLength.lines("one two", 7)).containsExactly("one two");
    assertThat(byLength.lines("one two", 6)).containsExactly("one", "two");
  }

  @Test
  void breaksAWordThatIsWiderThanTheLineAndKeepsEveryLetter() {
    assertThat(byLength.lines("a incomprehensibilities b", 10))
        .containsExactly("a", "incomprehe", "nsibilitie", "s b");
  }

  @Test
  void neverBreaksAWordAtItsApostropheOrStop() {
    assertThat(byLength.lines("we don’t go", 7)).containsExactly("we", "don’t", "go");
    assertThat(byLength.lines("at 6 p.m. or", 7)).containsExactly("at 6", "p.m. or");
    assertThat(byLength.lines("a long-term one", 8)).containsExactly("a long-", "term one");
  }

  @Test
  void neverBreaksInsideACharacter() {
    assertThat(byLength.lines("🎉🎉", 1)).containsExactly("🎉", "🎉");
  }

  @Test
  void startsANewLineWhereTheTextDoes() {
    assertThat(byLength.lines("one two\n three", 20)).containsExactly("one two", "three");
  }

  @Test
  void evensTheLinesOutWithoutAddingOne() {
    assertThat(byLength.lines("aa bb cc dd ee ff gg", 17))
        .containsExactly("aa bb cc dd ee ff", "gg");
    assertThat(byLength.even("aa bb cc dd ee ff gg", 17))
        .containsExactly("aa bb cc dd", "ee ff gg");
  }
}
