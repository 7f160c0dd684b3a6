package org.rostrum.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionCheckTest {

  @Test
  void takesAQuestionOnOneLineWithSingleSpaces() {
    assertThat(QuestionCheck.of("  who\n said\t that? "))
        .isEqualTo(new QuestionCheck.Usable("who said that?"));
  }

  @Test
  void dropsInvisibleMarksThatCouldTurnTextAround() {
    assertThat(QuestionCheck.of("who \u202Esaid\u200B that?"))
        .isEqualTo(new QuestionCheck.Usable("who said that?"));
  }

  @Test
  void takesQuestionsInAnyScript() {
    assertThat(QuestionCheck.of("誰が言いましたか")).isInstanceOf(QuestionCheck.Usable.class);
  }

  @Test
  void refusesNothing() {
    assertThat(why("")).contains("empty");
    assertThat(why(" \t\n\u00A0")).contains("empty");
  }

  @Test
  void refusesWhatHoldsNoWords() {
    assertThat(why("🎉🎉")).contains("no words");
    assertThat(why("?!…")).contains("no words");
  }

  @Test
  void refusesControlCharactersAndNamesTheFirst() {
    assertThat(why("who\u0007 said\u0000")).contains("U+0007");
    assertThat(why("\u001B[31mred")).contains("U+001B");
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(why("who \uD83C said")).contains("U+D83C");
  }

  @Test
  void refusesMoreThanTwoThousandCharactersAndSaysHowMany() {
    assertThat(why("a".repeat(5_000))).contains("5,000").contains("2,000");
    assertThat(QuestionCheck.of("a".repeat(2_000))).isInstanceOf(QuestionCheck.Usable.class);
  }

  private static String why(String typed) {
    return ((QuestionCheck.Unusable) QuestionCheck.of(typed)).why();
  }
}
