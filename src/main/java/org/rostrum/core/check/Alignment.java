package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The best way to lay quoted words along a stretch of the record, word by word in order: all
/// quoted words take part, and as little of the stretch as fits (Smith and Waterman's local
/// alignment, local in the stretch alone). Words that hold a sentence together count half.
///
/// @param steps what each quoted or recorded word was laid to, in order
/// @param share of the weight of both sides that is laid to the same word, 0 to 1
record Alignment(int stretch, List<Step> steps, double share) {

  private static final int FULL = 4;
  private static final int HALF = 2;

  /// One word of either side, or the same of both: -1 where a side has none.
  record Step(int quoted, int recorded) {

    boolean same() {
      return quoted >= 0 && recorded >= 0;
    }
  }

  static int weight(boolean functionWord) {
    return functionWord ? HALF : FULL;
  }

  /// @param weights of the quoted words
  /// @param recordedWeights of the words of the stretch
  /// @param sentenceStarts which words of the stretch begin a sentence: an alignment is not drawn
  ///   out over one to find a word that was replaced
  static Alignment of(
      int stretch,
      int[] quoted,
      int[] weights,
      int[] recorded,
      int[] recordedWeights,
      BitSet sentenceStarts) {
    int rows = quoted.length;
    int columns = recorded.length;
    int[][] score = new int[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      score[i][0] = score[i - 1][0] - 1;
      for (int j = 1; j <= columns; j++) {
        int best = score[i - 1][j] - 1;
        best = Math.max(best, score[i][j - 1] - recordedWeights[j - 1] / 2);
        if (quoted[i - 1] == recorded[j - 1]) {
          best = Math.max(best, score[i - 1][j - 1] + weights[i - 1]);
        }
        score[i][j] = best;
      }
    }
    int end = 0;
    for (int j = 1; j <= columns; j++) {
      end = score[rows][j] > score[rows][end] ? j : end;
    }
    List<Step> steps = new ArrayList<>();
    int j = end;
    for (int i = rows; i > 0; ) {
      if (j > 0
          && quoted[i - 1] == recorded[j - 1]
          && score[i][j] == score[i - 1][j - 1] + weights[i - 1]) {
        steps.add(new Step(--i, --j));
      } else if (score[i][j] == score[i - 1][j] - 1) {
        steps.add(new Step(--i, -1));
      } else {
        steps.add(new Step(-1, --j));
      }
    }
    List<Step> tied = Edges.tied(steps.reversed(), quoted, recorded, sentenceStarts);
    List<Step> drawn = drawnOut(tied, columns, sentenceStarts);
    return new Alignment(stretch, drawn, share(drawn, weights, recordedWeights));
  }

  /// Words added at an edge stand in the place of as many of the record, as far as the sentence
  /// goes.
  private static List<Step> drawnOut(List<Step> steps, int columns, BitSet sentenceStarts) {
    int first = 0;
    while (first < steps.size() && !steps.get(first).same()) {
      first++;
    }
    if (first == steps.size()) {
      return steps;
    }
    int last = steps.size() - 1;
    while (!steps.get(last).same()) {
      last--;
    }
    List<Step> drawn = new ArrayList<>(steps);
    int before = steps.get(first).recorded();
    for (int k = 0; k < first && before > 0 && !sentenceStarts.get(before); k++) {
      drawn.addFirst(new Step(-1, --before));
    }
    int after = steps.get(last).recorded() + 1;
    for (int k = last + 1; k < steps.size() && after < columns && !sentenceStarts.get(after); k++) {
      drawn.add(new Step(-1, after++));
    }
    return drawn;
  }

  private static double share(List<Step> steps, int[] weights, int[] recordedWeights) {
    int same = 0;
    int quoted = 0;
    int recorded = 0;
    for (Step step : steps) {
      quoted += step.quoted() < 0 ? 0 : weights[step.quoted()];
      recorded += step.recorded() < 0 ? 0 : recordedWeights[step.recorded()];
      same += step.same() ? weights[step.quoted()] : 0;
    }
    return same / (double) Math.max(1, Math.max(quoted, recorded));
  }

  /// How many words of either side have no match.
  int apart() {
    return (int) steps.stream().filter(step -> !step.same()).count();
  }
}
