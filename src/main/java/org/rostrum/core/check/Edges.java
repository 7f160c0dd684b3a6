package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rostrum.core.check.Alignment.Step;

/// Ties words at the edges of an alignment to the same words of the record, a little further off in
/// the same sentence: a gap costs an alignment more than a single word is worth, but what stands in
/// it is what was left out.
final class Edges {

  /// The most words of such a gap.
  private static final int GAP = 4;

  private Edges() {}

  /// @param steps in order, none of them a word of the record alone before the first match or
  ///   behind the last
  static List<Step> tied(List<Step> steps, int[] quoted, int[] recorded, BitSet sentenceStarts) {
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
    List<Step> tied = new ArrayList<>(steps.subList(first, last + 1));
    int before = steps.get(first).recorded();
    for (int k = first - 1; k >= 0; k--) {
      int word = quoted[steps.get(k).quoted()];
      int at = before - 1;
      while (at >= 0 && before - at <= GAP && !sentenceStarts.get(at + 1) && recorded[at] != word) {
        at--;
      }
      boolean found =
          at >= 0 && before - at <= GAP && !sentenceStarts.get(at + 1) && recorded[at] == word;
      for (int gap = before - 1; found && gap > at; gap--) {
        tied.addFirst(new Step(-1, gap));
      }
      tied.addFirst(new Step(steps.get(k).quoted(), found ? at : -1));
      before = found ? at : before;
    }
    int after = steps.get(last).recorded();
    for (int k = last + 1; k < steps.size(); k++) {
      int word = quoted[steps.get(k).quoted()];
      int at = after + 1;
      while (at < recorded.length
          && at - after <= GAP
          && !sentenceStarts.get(at)
          && recorded[at] != word) {
        at++;
      }
      boolean found =
          at < recorded.length
              && at - after <= GAP
              && !sentenceStarts.get(at)
              && recorded[at] == word;
      for (int gap = after + 1; found && gap < at; gap++) {
        tied.add(new Step(-1, gap));
      }
      tied.add(new Step(steps.get(k).quoted(), found ? at : -1));
      after = found ? at : after;
    }
    return tied;
  }
}
