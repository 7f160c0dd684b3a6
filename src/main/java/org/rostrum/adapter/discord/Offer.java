package org.rostrum.adapter.discord;

/// What the buttons of a reply can offer. Which of them make sense is for the flow to say.
enum Offer {
  /// Beside each quotation.
  CONTEXT,
  MORE,
  /// Of an answer that a language model wrote: the record's own words alone.
  EXTRACT,
  /// How the answer came about, for whoever presses alone.
  WHY,
  FOLLOW_UP,
  /// For replies that only the asker sees.
  SHARE,
  /// 👍 and 👎.
  RATE
}
