package org.rostrum.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffixesTest {

  private static final Set<String> KNOWN =
      Set.of("fair", "plan", "move", "carry", "ledge", "talk", "author", "theme", "child", "care");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unfairly",
        "unfairness",
        "planned",
        "carrying",
        "carried",
        "talkers",
        "childlike"
      })
  void makesWordsOfKnownOnes(String word) {
    assertThat(Affixes.madeOf(word, KNOWN::contains)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"talkked", "ledgeer", "authorss", "themmes", "brigde", ""})
  void doesNotTakeSlipsForEndings(String word) {
    assertThat(Affixes.madeOf(word, KNOWN::contains)).isFalse();
  }
}
