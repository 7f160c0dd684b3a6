package org.rostrum.eval.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rostrum.core.evidence.Weighing;

/// Learns both regressions of [Weighing], and sets the bar where most questions come out right.
public final class WeighingTraining {

  private static final double PENALTY_ORDER = 3;
  private static final double PENALTY_BAR = 10;

  private WeighingTraining() {}

  /// @param lessons some with an answer among their sentences, and some that have none
  /// @throws IllegalArgumentException when either is missing
  public static Weighing learn(List<Lesson> lessons) {
    List<Lesson.Sentence> sentences =
        lessons.stream()
            .filter(lesson -> lesson.sentences().stream().anyMatch(Lesson.Sentence::answers))
            .flatMap(lesson -> lesson.sentences().stream())
            .toList();
    if (sentences.isEmpty() || lessons.stream().allMatch(Lesson::answerable)) {
      throw new IllegalArgumentException(
          "there must be questions with an answer and questions without one");
    }
    double[] order =
        LogisticRegression.fit(
            sentences.stream().map(Lesson.Sentence::signals).toList(),
            sentences.stream().map(Lesson.Sentence::answers).toList(),
            PENALTY_ORDER);
    Weighing ordering = new Weighing(order, new double[0]);
    List<Lesson> ordered = lessons.stream().map(lesson -> ordered(lesson, ordering)).toList();
    double[] bar =
        LogisticRegression.fit(
            ordered.stream().map(lesson -> ordering.best(signals(lesson))).toList(),
            ordered.stream().map(Lesson::answerable).toList(),
            PENALTY_BAR);
    bar[bar.length - 1] -= threshold(ordered, new Weighing(order, bar));
    return new Weighing(order, bar);
  }

  private static Lesson ordered(Lesson lesson, Weighing weighing) {
    return new Lesson(
        lesson.answerable(),
        lesson.sentences().stream()
            .sorted(
                Comparator.comparingDouble(
                    (Lesson.Sentence sentence) -> -weighing.order(sentence.signals())))
            .toList());
  }

  private static List<double[]> signals(Lesson ordered) {
    return ordered.sentences().stream().map(Lesson.Sentence::signals).toList();
  }

  /// The log odds from which on answering makes more questions right than declining: where a
  /// question is answered, it is right if its best sentence answers; where not, if none does.
  private static double threshold(List<Lesson> ordered, Weighing weighing) {
    double[] odds = ordered.stream().mapToDouble(lesson -> weighing.bar(signals(lesson))).toArray();
    List<Integer> surest = new ArrayList<>(IntStream.range(0, odds.length).boxed().toList());
    surest.sort(Comparator.comparingDouble(i -> -odds[i]));
    long right = ordered.stream().filter(lesson -> !lesson.answerable()).count();
    long most = right;
    double threshold = odds[surest.getFirst()];
    for (int i : surest) {
      Lesson lesson = ordered.get(i);
      right += lesson.sentences().getFirst().answers() ? 1 : 0;
      right -= lesson.answerable() ? 0 : 1;
      if (right >= most) {
        most = right;
        threshold = odds[i];
      }
    }
    return threshold;
  }
}
