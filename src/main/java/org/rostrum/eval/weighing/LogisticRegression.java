package org.rostrum.eval.weighing;

import java.util.Arrays;
import java.util.List;

/// Logistic regression by Newton's method, over columns brought to one scale, with a penalty on the
/// squares of the weights.
final class LogisticRegression {

  private static final int ROUNDS = 30;
  private static final double NEVER_ZERO = 1e-9;

  private LogisticRegression() {}

  /// The weights of the columns as they are given, and behind them what is added to all.
  ///
  /// @param rows at least one, of one length
  /// @param labels one a row
  /// @param penalty above 0; the more, the smaller the weights
  static double[] fit(List<double[]> rows, List<Boolean> labels, double penalty) {
    int columns = rows.getFirst().length;
    double[] mean = new double[columns];
    double[] spread = new double[columns];
    for (int c = 0; c < columns; c++) {
      int column = c;
      mean[c] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
      double middle = mean[c];
      spread[c] =
          NEVER_ZERO
              + Math.sqrt(
                  rows.stream()
                      .mapToDouble(row -> Math.pow(row[column] - middle, 2))
                      .average()
                      .orElse(0));
    }
    List<double[]> scaled =
        rows.stream()
            .map(
                row -> {
                  double[] out = new double[columns + 1];
                  Arrays.setAll(out, c -> c == columns ? 1 : (row[c] - mean[c]) / spread[c]);
                  return out;
                })
            .toList();
    double[] weights = new double[columns + 1];
    for (int round = 0; round < ROUNDS; round++) {
      step(weights, scaled, labels, penalty);
    }
    for (int c = 0; c < columns; c++) {
      weights[c] /= spread[c];
      weights[columns] -= weights[c] * mean[c];
    }
    return weights;
  }

  private static void step(
      double[] weights, List<double[]> rows, List<Boolean> labels, double penalty) {
    int size = weights.length;
    double[][] curve = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      double held = i == size - 1 ? NEVER_ZERO : penalty;
      curve[i][i] = held;
      curve[i][size] = held * weights[i];
    }
    for (int r = 0; r < rows.size(); r++) {
      double[] row = rows.get(r);
      double odds = 0;
      for (int i = 0; i < size; i++) {
        odds += weights[i] * row[i];
      }
      double likely = 1 / (1 + Math.exp(-odds));
      double error = likely - (labels.get(r) ? 1 : 0);
      double sure = likely * (1 - likely);
      for (int i = 0; i < size; i++) {
        curve[i][size] += error * row[i];
        for (int j = 0; j < size; j++) {
          curve[i][j] += sure * row[i] * row[j];
        }
      }
    }
    double[] moved = solved(curve);
    for (int i = 0; i < size; i++) {
      weights[i] -= moved[i];
    }
  }

  /// Solves linear equations by Gaussian elimination; the matrix is positive definite, so no row
  /// need change its place.
  ///
  /// @param equations a row each, its right side last
  private static double[] solved(double[][] equations) {
    int size = equations.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        double times = row == pivot ? 0 : equations[row][pivot] / equations[pivot][pivot];
        for (int c = pivot; times != 0 && c <= size; c++) {
          equations[row][c] -= times * equations[pivot][c];
        }
      }
    }
    double[] solution = new double[size];
    Arrays.setAll(solution, i -> equations[i][size] / equations[i][i]);
    return solution;
  }
}
