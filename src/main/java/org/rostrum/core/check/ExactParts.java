package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;

/// Parts of quoted words that stand in the record word for word, each as long as can be, in the
/// order in which they are quoted.
///
/// @param runs where each part stands
/// @param found how many of the quoted words are in one of the parts
record ExactParts(List<Concordance.Run> runs, int found) {

  /// A part has this many words or more, and two or more of them tell something: fewer can stand
  /// anywhere by chance.
  static final int SHORTEST = 5;

  private static final int TELLING = 2;

  /// How many words of the record may lie between two parts that are one remark, altered.
  private static final int BETWEEN = 12;

  /// @param preferred the stretch that a part is taken from where it stands there as well
  public static ExactParts of(Quoted quoted, Concordance concordance, int preferred) {
    List<Concordance.Run> runs = new ArrayList<>();
    int found = 0;
    int at = 0;
    while (at + SHORTEST <= quoted.size()) {
      Concordance.Run run =
          quoted.telling(at, at + SHORTEST) == 0
              ? new Concordance.Run(-1, 0, 0)
              : concordance.longest(
                  quoted.ids(),
                  at,
                  at + SHORTEST,
                  runs.isEmpty() ? preferred : runs.getLast().stretch());
      if (run.length() == 0 || quoted.telling(at, at + run.length()) < TELLING) {
        at++;
        continue;
      }
      runs.add(run);
      found += run.length();
      at += run.length();
    }
    return new ExactParts(runs, found);
  }

  /// Whether they are of one stretch, in order and near to each other: one remark, altered.
  boolean together() {
    for (int i = 1; i < runs.size(); i++) {
      Concordance.Run before = runs.get(i - 1);
      Concordance.Run next = runs.get(i);
      boolean follows =
          before.stretch() == next.stretch()
              && before.end() <= next.from()
              && next.from() - before.end() <= BETWEEN;
      if (!follows) {
        return false;
      }
    }
    return true;
  }
}
