package org.rostrum.core.desk;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Written;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.reply.Reply;

/// What the desk says to an enquiry.
///
/// @param basis what the reply rests on
public record Response(Outcome outcome, Reply reply, Basis basis) {

  /// What a follow-up is understood from; null where the enquiry was no question.
  public @Nullable Exchange exchange() {
    return switch (basis) {
      case Basis.Exchanged(Exchange exchange) -> exchange;
      case Basis.Told(Basis.Exchanged(Exchange exchange), Written ignored) -> exchange;
      case Basis.Unanswered(Exchange exchange) -> exchange;
      default -> null;
    };
  }

  /// Whether a language model decided what is shown, and not the record's own words alone.
  public boolean byModel() {
    return basis instanceof Basis.Told || basis instanceof Basis.Unanswered;
  }

  /// Whether the record's own words would answer too, and are not what is shown.
  public boolean hidesExtract() {
    Exchange exchange = exchange();
    return byModel() && (exchange == null || exchange.answers());
  }
}
