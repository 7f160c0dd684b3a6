package org.rostrum.adapter.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetTest {

  private static final WordNet WORDS = new WordNet();

  @ParameterizedTest
  @ValueSource(strings = {"besiege", "idiom", "ergonomic", "oxen", "went", "gladly"})
  void listsBaseFormsAndIrregularOnes(String word) {
    assertThat(WORDS.lists(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"besige", "waht", "ice_cream", "", "1st"})
  void listsNothingElse(String word) {
    assertThat(WORDS.lists(word)).isFalse();
  }
}
