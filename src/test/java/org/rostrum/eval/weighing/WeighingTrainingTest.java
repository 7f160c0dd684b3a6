package org.rostrum.eval.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rostrum.core.evidence.Weighing;

class WeighingTrainingTest {

  /// Two signals, of which the first tells and the second is noise. A question without an answer
  /// has sentences that the first signal puts lower.
  private static List<Lesson> lessons() {
    Random random = new Random(3);
    List<Lesson> lessons = new ArrayList<>();
    for (int question = 0; question < 400; question++) {
      boolean answerable = question % 2 == 0;
      List<Lesson.Sentence> sentences = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        boolean answers = answerable && i == 3;
        double told = (answers ? 2 : 0) + random.nextGaussian();
        sentences.add(
            new Lesson.Sentence(new double[] {told, 10 * random.nextGaussian()}, answers));
      }
      lessons.add(new Lesson(answerable, sentences));
    }
    return lessons;
  }

  @Test
  void learnsWhichSignalTells() {
    Weighing weighing = WeighingTraining.learn(lessons());

    double told = weighing.order(new double[] {1, 0}) - weighing.order(new double[] {0, 0});
    double noise = weighing.order(new double[] {0, 1}) - weighing.order(new double[] {0, 0});
    assertThat(told).isBetween(1.2, 2.8);
    assertThat(noise).isCloseTo(0, within(0.1));
  }

  @Test
  void hasNothingToLearnFromQuestionsThatAllHaveAnAnswer() {
    List<Lesson> answerable = lessons().stream().filter(Lesson::answerable).toList();

    assertThatThrownBy(() -> WeighingTraining.learn(answerable))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void learnsTheWeightsThatMadeTheLabels() {
    Random random = new Random(5);
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] row = {random.nextGaussian(), 3 + random.nextGaussian()};
      double odds = 1.5 * row[0] - row[1] + 2;
      rows.add(row);
      labels.add(random.nextDouble() < 1 / (1 + Math.exp(-odds)));
    }

    assertThat(LogisticRegression.fit(rows, labels, 1))
        .containsExactly(new double[] {1.5, -1, 2}, within(0.12));
  }
}
