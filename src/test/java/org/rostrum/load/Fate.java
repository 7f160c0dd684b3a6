package org.rostrum.load;

/// What became of something that a member did.
///
/// @param why what they were told, or which fault explains that they were told nothing
record Fate(Kind kind, String why) {

  enum Kind {
    ANSWERED,
    /// Nothing but what Rostrum has to say itself: that it is busy, that a reply could not be
    /// shown.
    TOLD,
    /// Nothing reached the member, and a fault says why.
    LOST,
    /// Nothing reached the member, and no fault says why.
    UNEXPLAINED
  }

  static final Fate ANSWER = new Fate(Kind.ANSWERED, "");
}
