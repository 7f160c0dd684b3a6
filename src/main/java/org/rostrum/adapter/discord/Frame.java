package org.rostrum.adapter.discord;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.reply.Picture;

/// What stands around a reply in Discord. All texts are shown as they are written, escaped.
///
/// @param question as it was asked; null where the reply should not repeat it
/// @param asker the name of who asked; null where it should not be told
/// @param shown the identity that the buttons carry; null for no buttons
/// @param note a small last line, such as what is left of a quota
record Frame(
    Outcome outcome,
    @Nullable String question,
    @Nullable String asker,
    @Nullable ShownId shown,
    Set<Offer> offers,
    @Nullable String note,
    @Nullable Picture picture) {

  Frame {
    offers = Set.copyOf(offers);
  }

  /// The frame of pages that are no answer: nothing but the reply.
  static Frame plain() {
    return new Frame(Outcome.ANSWERED, null, null, null, Set.of(), null, null);
  }

  boolean offers(Offer offer) {
    return shown != null && offers.contains(offer);
  }
}
