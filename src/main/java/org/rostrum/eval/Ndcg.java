package org.rostrum.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Normalised discounted cumulative gain, as `trec_eval` computes it: the gain is the grade, the
/// discount is log2 of the rank plus one (Järvelin and Kekäläinen, 2002).
public final class Ndcg {

  private Ndcg() {}

  /// 0 to 1; 0 where nothing is relevant.
  ///
  /// @param ranking documents, best first
  /// @param grades the grade of each relevant document
  public static double at(int depth, List<String> ranking, Map<String, Integer> grades) {
    double ideal =
        gain(grades.values().stream().sorted(Comparator.reverseOrder()).limit(depth).toList());
    double gained =
        gain(ranking.stream().limit(depth).map(id -> grades.getOrDefault(id, 0)).toList());
    return ideal == 0 ? 0 : gained / ideal;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int k = 0; k < grades.size(); k++) {
      gain += grades.get(k) / (Math.log(k + 2) / Math.log(2));
    }
    return gain;
  }
}
