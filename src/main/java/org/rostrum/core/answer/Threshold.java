package org.rostrum.core.answer;

/// The evidence that an answer needs, on the scale of [Evidence#score].
final class Threshold {

  private static final double FEW = 0.38;
  private static final int FEW_PASSAGES = 20;
  private static final double MORE = 0.055;
  private static final double MOST = 0.62;

  /// What somebody who was asked after by name needs less.
  private static final double OWN = 0.08;

  /// Below this the record is silent on a topic. The best of many passages that have nothing to do
  /// with a question scores higher than the best of few, about in proportion to the logarithm of
  /// their number.
  ///
  /// @param passages how many were searched
  static double answer(int passages) {
    double more = MORE * Math.log(Math.max(1.0, (double) passages / FEW_PASSAGES));
    return Math.min(MOST, FEW + more);
  }

  /// Below this somebody who was asked after by name is silent on a topic.
  ///
  /// @param passages how many were searched
  static double own(int passages) {
    return answer(passages) - OWN;
  }

  /// From here on there is no doubt that a sentence is on the topic.
  static final double CERTAIN = 0.62;

  /// How much better others must be before what was asked of one person is put right as theirs.
  static final double OTHERS_AHEAD = 0.20;

  /// How near in meaning a sentence must be to the kind of thing that is asked for, where it does
  /// not name it.
  static final double KIND = 0.20;

  /// The share of a topic's words that another's remark must hold before it is put right as theirs.
  static final double THEIRS = 0.5;

  /// From here on others are so much better that it does not matter what the one who was asked
  /// after said.
  static final double OTHERS_FAR_AHEAD = 0.45;

  /// What the other half of a question that asks about remarks and report at once needs, where one
  /// half is answered.
  static final double OTHER_HALF = 0.25;

  /// The share of a claim's words that the record must hold before somebody is said to have made
  /// it.
  static final double CLAIMED = 0.75;

  /// A further sentence is shown where it comes this near to the first.
  static final double BESIDE = 0.88;

  /// What remarks are ahead of prose where a question does not say which it wants.
  static final double REMARKS_FIRST = 0.15;

  /// What a report is ahead of a page that speaks of it.
  static final double REPORT_FIRST = 0.05;

  /// What a sentence that asks is behind one that states.
  static final double ASKING = 0.08;

  private Threshold() {}
}
