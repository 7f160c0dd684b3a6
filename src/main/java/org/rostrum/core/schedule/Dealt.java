package org.rostrum.core.schedule;

import org.rostrum.core.model.Place;

/// A quotation that was chosen for a post.
///
/// @param deck what it was dealt from: all that fits a schedule, as [Schedule#deck] names it
/// @param round how often the deck had been used up before
/// @param turn how many choices the server had made before, for whichever schedule; each is made
///   once
public record Dealt(Place place, String deck, int round, long turn) {}
