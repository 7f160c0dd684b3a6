package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Outcome;

/// A reply, ready to be sent.
///
/// @param id what it is remembered under; null where it is not
/// @param outcome what came of the enquiry; null where it came to an incident
record Made(Page page, @Nullable ShownId id, @Nullable Outcome outcome) {}
