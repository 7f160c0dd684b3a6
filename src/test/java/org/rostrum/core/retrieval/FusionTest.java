package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.PassageId;

class FusionTest {

  private static final PassageId A = new PassageId("a");
  private static final PassageId B = new PassageId("b");
  private static final PassageId C = new PassageId("c");

  @Test
  void stretchesEachScoreOverTheCandidatesAndAddsThem() {
    List<Fusion.Fused> fused = Fusion.of(Map.of(A, 8.0, B, 4.0), Map.of(A, 0.2, B, 0.6, C, 0.4));
    assertThat(score(fused, A)).isCloseTo(0.6, within(1e-9));
    assertThat(score(fused, B)).isCloseTo(0.7, within(1e-9));
    assertThat(score(fused, C)).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void bearsEqualAndMissingScores() {
    assertThat(score(Fusion.of(Map.of(), Map.of(A, 0.3, B, 0.3)), A)).isZero();
    assertThat(score(Fusion.of(Map.of(A, 2.0), Map.of(A, 0.3)), A)).isEqualTo(0.6);
    assertThat(Fusion.of(Map.of(), Map.of())).isEmpty();
  }

  private static double score(List<Fusion.Fused> fused, PassageId passage) {
    return fused.stream()
        .filter(candidate -> candidate.passage().equals(passage))
        .mapToDouble(Fusion.Fused::score)
        .sum();
  }
}
