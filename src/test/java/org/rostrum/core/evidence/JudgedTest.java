package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.support.Libraries;

class JudgedTest {

  private static final Passage REMARK =
      Libraries.open().library().passages().stream()
          .filter(passage -> passage.text().startsWith("If the doors shut at five"))
          .findFirst()
          .orElseThrow();

  @Test
  void showsTheBestEvenWhereItIsUnlikelyByItself() {
    assertThat(shown(evidence(0, 0.4), evidence(1, 0.3))).containsExactly(sentence(0));
  }

  @Test
  void showsBesideTheBestWhatLikelyAnswersToo() {
    assertThat(shown(evidence(0, 0.9), evidence(1, 0.6), evidence(2, 0.4)))
        .containsExactly(sentence(0), sentence(1));
  }

  @Test
  void showsNothingOfNothing() {
    assertThat(shown()).isEmpty();
    assertThat(new Judged(Sought.of("doors"), List.of(), 0, List.of()).strong()).isFalse();
  }

  private static List<Citation> shown(Evidence... evidence) {
    return new Judged(Sought.of("doors"), List.of(evidence), 0.9, List.of()).shown(5);
  }

  private static Evidence evidence(int sentence, double score) {
    return new Evidence(sentence(sentence), score);
  }

  private static Citation sentence(int at) {
    List<Citation> sentences = Quotable.sentences(REMARK);
    return sentences.get(at % sentences.size());
  }
}
