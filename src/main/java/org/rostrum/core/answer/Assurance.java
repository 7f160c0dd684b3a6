package org.rostrum.core.answer;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.compose.Choice;
import org.rostrum.core.evidence.Bar;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Requirements;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;

/// Tells how sure an answer is, from how far its evidence is beyond what it needs, or short of it.
public final class Assurance {

  private final Search search;
  private final Requirements requirements;

  public Assurance(Search search, Requirements requirements) {
    this.search = search;
    this.requirements = requirements;
  }

  /// 0 to 1. Where a rule decided against the evidence, or without any, it is 0 or 1.
  public double of(Understanding asked, @Nullable SourceId source, Outcome outcome) {
    double decided = outcome.declines() ? 0 : 1;
    boolean weighed =
        switch (asked.intent()) {
          case Intent.Topic ignored -> true;
          case Intent.WhoSaid ignored -> true;
          case Intent.Said ignored -> true;
          default -> false;
        };
    if (!weighed || asked.topic().isBlank()) {
      return decided;
    }
    double beyond = beyond(asked, Scope.in(source));
    double confidence = 1 / (1 + Math.exp(-search.bar().of(Bar.Mark.STEEPNESS) * beyond));
    boolean agrees = (confidence < Answerer.DECLINES) == outcome.declines();
    return agrees ? confidence : decided;
  }

  private double beyond(Understanding asked, Scope scope) {
    Scope searched =
        asked.intent() instanceof Intent.Said said
            ? scope.saidBy(said.people().getFirst().ids())
            : scope;
    Judged found = search.find(asked.topic(), searched, Choice.wanted(asked.focus()));
    Judged fitting = requirements.met(asked, found);
    return fitting.top()
        - (asked.intent() instanceof Intent.Said ? fitting.ownNeeded() : fitting.needed());
  }
}
