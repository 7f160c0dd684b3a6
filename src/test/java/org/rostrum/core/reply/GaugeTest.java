package org.rostrum.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaugeTest {

  @Test
  void fillsUpToTheScoreAndMarksTheBar() {
    assertThat(Gauge.of(0.75, 0.5)).isEqualTo("██████████│█████░░░░░");
    assertThat(Gauge.of(0.25, 0.5)).isEqualTo("█████░░░░░│░░░░░░░░░░");
  }

  @Test
  void drawsWhatLiesOutsideAtTheEnd() {
    assertThat(Gauge.of(7, 0)).isEqualTo("│" + "█".repeat(20));
    assertThat(Gauge.of(-1, 1)).isEqualTo("░".repeat(20) + "│");
    assertThat(Gauge.of(Double.NaN, 0)).hasSize(21);
  }
}
