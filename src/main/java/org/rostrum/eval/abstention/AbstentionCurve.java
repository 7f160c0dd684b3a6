package org.rostrum.eval.abstention;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What each threshold would cost and gain: from it on an answer is shown, below it the question is
/// declined.
///
/// @param answerable how many questions have an answer
/// @param unanswerable how many have none
/// @param lost the share of the former that is declined as things are, 0 to 1
/// @param declined the share of the latter that is declined as things are, 0 to 1
/// @param threshold the threshold in force
/// @param separation the chance that a question with an answer is surer than one without (the area
///   under the ROC curve), 0 to 1
public record AbstentionCurve(
    int answerable,
    int unanswerable,
    double lost,
    double declined,
    double threshold,
    double separation,
    List<Point> points) {

  private static final int STEPS = 20;

  public AbstentionCurve {
    points = List.copyOf(points);
  }

  /// @param lost the share of answerable questions that the threshold declines, 0 to 1
  /// @param declined the share of unanswerable ones that it declines, 0 to 1
  public record Point(double threshold, double lost, double declined) {}

  public static AbstentionCurve of(List<Trial> trials, double threshold) {
    List<Trial> with = trials.stream().filter(Trial::answerable).toList();
    List<Trial> without = trials.stream().filter(trial -> !trial.answerable()).toList();
    return new AbstentionCurve(
        with.size(),
        without.size(),
        share(with, Trial::declined),
        share(without, Trial::declined),
        threshold,
        separation(with, without),
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(step -> (double) step / STEPS)
            .mapToObj(
                at ->
                    new Point(
                        at,
                        share(with, trial -> trial.confidence() < at),
                        share(without, trial -> trial.confidence() < at)))
            .toList());
  }

  private static double share(List<Trial> trials, Predicate<Trial> what) {
    return trials.isEmpty() ? 0 : (double) trials.stream().filter(what).count() / trials.size();
  }

  private static double separation(List<Trial> with, List<Trial> without) {
    double surer = 0;
    for (Trial one : with) {
      for (Trial other : without) {
        int order = Double.compare(one.confidence(), other.confidence());
        surer += order > 0 ? 1 : order == 0 ? 0.5 : 0;
      }
    }
    return with.isEmpty() || without.isEmpty() ? 1 : surer / with.size() / without.size();
  }
}
