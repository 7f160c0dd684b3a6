package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.support.HeldExamples;

/// Asked of pairs of other records than those that it was trained on.
class TurningTest {

  @Test
  void findsMostSentencesThatTurnTheOneBefore() throws IOException {
    assertThat(share("turning-held.txt")).isGreaterThan(0.6);
  }

  /// All of these look like turns.
  @Test
  void takesFewThatOnlyLookLikeIt() throws IOException {
    assertThat(share("going-on-held.txt")).isLessThan(0.25);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On money, we have nine hundred pounds left. No, sorry, that's wrong, it's seven hundred.",
        "I used to think the engineers exaggerated. Having stood in the flood, I don't.",
        "The lock will cost ten million. I meant twelve.",
      })
  void areOneSentenceWithIt(String text) {
    assertThat(Sentences.of(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We lost two boats that night. Nobody was hurt.",
        "The fare went up in May. It pays for the night service.",
      })
  void othersStandByThemselves(String text) {
    assertThat(Sentences.of(text)).hasSize(2);
  }

  private static double share(String file) throws IOException {
    return HeldExamples.share(TurningTest.class, file, "\t", pair -> Turning.is(pair[0], pair[1]));
  }
}
