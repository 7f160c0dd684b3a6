package org.rostrum.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfContainedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Every storm drain was built for half of the people.",
        "I think that all towns need a plan.",
        "I feel like the rivers used to be clean.",
        "“The river keeps its own accounts” was a saying.",
        "2024 was the driest year."
      })
  void mayBegin(String sentence) {
    assertThat(SelfContained.begins(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was never replaced.",
        "They’re all gone.",
        "So we went home.",
        "And the accounts are due.",
        "This is why.",
        "I think they give you more arguments.",
        "I think there’s also something about culture.",
        "and then it rained.",
        "[They] were never replaced.",
        "…and then it rained.",
        "(Laughs.) Well yes.",
        ""
      })
  void needsWhatCameBefore(String sentence) {
    assertThat(SelfContained.begins(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"They affect growth…", "They affect growth...", "and then", "a, b,"})
  void isNotAnEnd(String sentence) {
    assertThat(SelfContained.ends(sentence)).isFalse();
  }
}
