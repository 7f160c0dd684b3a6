package org.rostrum.core.premise;

import java.util.List;

/// Port to what tells whether sentences bear out a claim or contradict it. Thread-safe.
public interface ClaimJudge {

  /// What judges, and in which version: thresholds belong to it.
  String model();

  /// One stance a sentence, in order.
  ///
  /// @param claim a statement, folded, without the name of whoever is said to have made it
  List<Stance> of(String claim, List<Candidate> sentences);

  /// How a sentence stands to a claim.
  ///
  /// @param supports how far it bears the claim out, 0 to 1
  /// @param contradicts how far it contradicts it, 0 to 1
  record Stance(double supports, double contradicts) {}
}
