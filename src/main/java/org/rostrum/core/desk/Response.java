package org.rostrum.core.desk;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.reply.Reply;

/// What the desk says to an enquiry.
///
/// @param exchange what a follow-up is understood from; null where the enquiry was no question
public record Response(Outcome outcome, Reply reply, @Nullable Exchange exchange) {}
