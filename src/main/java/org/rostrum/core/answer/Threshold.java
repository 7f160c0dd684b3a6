package org.rostrum.core.answer;

/// The evidence that an answer needs, on the scale of [Evidence#score].
final class Threshold {

  /// Below this the record is silent on a topic.
  static final double ANSWER = 0.38;

  /// Below this somebody who was asked after by name is silent on a topic.
  static final double OWN = 0.30;

  /// From here on there is no doubt that a sentence is on the topic.
  static final double CERTAIN = 0.62;

  /// How much better others must be before what was asked of one person is put right as theirs.
  static final double OTHERS_AHEAD = 0.20;

  /// What the other half of a question that asks about remarks and report at once needs, where one
  /// half is answered.
  static final double OTHER_HALF = 0.25;

  /// The share of a claim's words that the record must hold before somebody is said to have made
  /// it.
  static final double CLAIMED = 0.75;

  /// A further sentence is shown where it comes this near to the first.
  static final double BESIDE = 0.88;

  /// What remarks are ahead of prose where a question does not say which it wants.
  static final double REMARKS_FIRST = 0.10;

  /// What a sentence that asks is behind one that states.
  static final double ASKING = 0.08;

  private Threshold() {}
}
