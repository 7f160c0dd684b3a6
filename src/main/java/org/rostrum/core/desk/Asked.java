package org.rostrum.core.desk;

import java.time.Instant;
import org.rostrum.core.model.Outcome;

/// A question that a server wants to be kept.
///
/// @param asker a pseudonym
public record Asked(String server, String asker, String words, Outcome outcome, Instant at) {}
