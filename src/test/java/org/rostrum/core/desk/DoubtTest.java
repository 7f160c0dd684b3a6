package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is this true?",
        "Is that right",
        "did she really say that?",
        "Didn’t they say this?",
        "fact check this please",
        "verify"
      })
  void isHeardWhereNothingElseIsAsked(String typed) {
    assertThat(Doubt.is(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "this",
        "is this true of libraries?",
        "What did Priya Nair say?",
        "and the right to read?"
      })
  void isNotHeardInAQuestion(String typed) {
    assertThat(Doubt.is(typed)).isFalse();
  }
}
