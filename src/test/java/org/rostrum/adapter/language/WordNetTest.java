package org.rostrum.adapter.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "hard, easy",
    "complicated, simple",
    "keep, lose",
    "dangerous, safe",
    "rise, fall",
    "lawful, unlawful"
  })
  void knowsContrariesByAWordOrByTheAdjectiveItIsLike(String word, String contrary) {
    assertThat(WORDS.opposites(word)).contains(contrary);
  }

  @ParameterizedTest
  @CsvSource({"early, present", "disagree, hold", "table, chair", "nosuchword, word"})
  void makesNoContraryOfARareSense(String word, String other) {
    assertThat(WORDS.opposites(word)).doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource({"stopped, stop", "easier, easy", "hardest, hard", "went, go", "policies, policy"})
  void findsBaseForms(String form, String base) {
    assertThat(WORDS.bases(form)).contains(form, base);
  }
}
