package org.rostrum.core.evidence;

/// The evidence that an answer needs, on the scale of [Evidence#score].
public final class Threshold {

  private static final double EDITED = 0.38;

  private static final double TALK = 0.50;
  private static final double TALK_MORE = 0.19;
  private static final int TALK_PASSAGES = 60;
  private static final double TALK_MOST = 0.78;

  /// What somebody who was asked after by name needs less.
  private static final double OWN = 0.10;

  /// Below this the record is silent on a topic.
  ///
  /// The best of the many turns of a conversation comes near to anything, the nearer the more of
  /// them there are; what an editor chose and put under a heading is on one subject. So a
  /// conversation needs more, in proportion to the logarithm of its length.
  ///
  /// @param talk whether what comes nearest was said in a conversation
  /// @param passages how many of its kind were searched
  static double answer(boolean talk, int passages) {
    if (!talk) {
      return EDITED;
    }
    double more = TALK_MORE * Math.log(Math.max(1, passages) / (double) TALK_PASSAGES);
    return Math.clamp(TALK + more, EDITED, TALK_MOST);
  }

  /// Below this somebody who was asked after by name is silent on a topic.
  static double own(boolean talk, int passages) {
    return answer(talk, passages) - OWN;
  }

  /// From here on there is no doubt that a sentence is on the topic.
  public static final double CERTAIN = 0.90;

  /// How much better others must be before what was asked of one person is put right as theirs.
  public static final double OTHERS_AHEAD = 0.25;

  /// How near in meaning a sentence must be to the kind of thing that is asked for, where it does
  /// not name it.
  static final double KIND = 0.2;

  // How far the rare words of a topic must have their like in what answers (see [Requirements]).

  /// Where a figure, a name or a list is asked for.
  static final double PARTICULAR = 0.55;

  /// Where it is asked what was said about a thing named in few words.
  static final double NAMED_THING = 0.47;

  /// So many words are few.
  static final int SHORT = 3;

  /// Where somebody is asked after by name: a remark of theirs that is off the topic is not to be
  /// given for their view of it.
  static final double NAMED_PERSON = 0.33;

  /// The share of a topic's words that another's remark must hold, or answer to one by one, before
  /// it is put right as theirs.
  public static final double THEIRS = 0.5;

  /// From here on others are so much better that it does not matter what the one who was asked
  /// after said.
  public static final double OTHERS_FAR_AHEAD = 0.35;

  /// What the other half of a question that asks about remarks and report at once needs, where one
  /// half is answered.
  public static final double OTHER_HALF = 0.30;

  /// A further sentence is shown where it comes this near to the first.
  static final double BESIDE = 0.93;

  /// The same in a conversation, where an answer runs over several turns.
  static final double BESIDE_IN_TALK = 0.80;

  /// What remarks are ahead of prose where a question does not say which it wants.
  public static final double REMARKS_FIRST = 0.20;

  /// What a report is ahead of a page that speaks of it.
  public static final double REPORT_FIRST = 0.05;

  /// What a sentence that gives a day or a year is ahead of others, where it is asked when.
  static final double DATED = 0.10;

  /// What a sentence that asks is behind one that states.
  static final double ASKING = 0.08;

  private Threshold() {}
}
