package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.support.Libraries;

class WeighingTest {

  private static final Weighing WEIGHING =
      new Weighing(new double[] {1, 0.5, -1}, new double[] {2, 0, 0, -1});

  @Test
  void addsUpWhatTheSignalsWeigh() {
    assertThat(WEIGHING.order(new double[] {3, 2})).isEqualTo(3);
  }

  @Test
  void tellsByTheBestWhetherTheRecordAnswers() {
    assertThat(WEIGHING.bar(List.of(new double[] {3, 2}, new double[] {0, 0}))).isEqualTo(5);
    assertThat(WEIGHING.bar(List.of(new double[] {3, 2}))).isEqualTo(5);
  }

  @Test
  void isMissingForAJudgeThatTheFileDoesNotHave() {
    assertThatThrownBy(() -> Weighing.of("nobody")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isThereForTheJudgeInTheJar() {
    assertThat(Weighing.of(Libraries.JUDGE.model()).written("judge"))
        .startsWith("judge.order = ")
        .contains("judge.bar = ");
  }
}
