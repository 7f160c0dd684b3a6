package org.rostrum.core.answer;

import java.util.List;
import java.util.Optional;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.hearing.Heard;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;

/// How an answer came about: what was heard, how it was understood, what was searched. Everything
/// that wants to know more of an answer than its words reads this.
///
/// @param understood each part of the question, as it was understood
/// @param searched what came of each search, in order
public record Trace(
    Heard heard, List<Understanding> understood, List<Judged> searched, Exchange exchange) {

  public Trace {
    understood = List.copyOf(understood);
    searched = List.copyOf(searched);
  }

  /// How sure the answer is, 0 to 1: it is declined below [Answerer#DECLINES]. What is decided by a
  /// rule, and not by how much evidence there is, is 0 or 1, and so is a question in several parts.
  public double confidence() {
    Outcome outcome = Outcome.of(exchange.answer());
    double decided = outcome.declines() ? 0 : 1;
    Optional<Judged> weighed = weighed();
    if (weighed.isEmpty()) {
      return decided;
    }
    double confidence = weighed.get().confidence();
    boolean agrees = (confidence < Answerer.DECLINES) == outcome.declines();
    return agrees ? confidence : decided;
  }

  /// The search by whose evidence the answer was decided; empty where it was decided otherwise.
  public Optional<Judged> weighed() {
    if (understood.size() != 1 || searched.isEmpty()) {
      return Optional.empty();
    }
    boolean weighs =
        switch (understood.getFirst().intent()) {
          case Intent.Topic ignored -> true;
          case Intent.WhoSaid ignored -> true;
          case Intent.Said ignored -> true;
          case Intent.Replied ignored -> true;
          case Intent.SpokenOf ignored -> true;
          default -> false;
        };
    return weighs
        ? searched.stream()
            .filter(Judged::strong)
            .findFirst()
            .or(() -> searched.stream().findFirst())
        : Optional.empty();
  }
}
