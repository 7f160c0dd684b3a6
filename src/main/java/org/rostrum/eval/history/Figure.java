package org.rostrum.eval.history;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.rostrum.eval.Scores;

/// A share that a run comes to, by the name it has in files and tables.
public enum Figure {
  RIGHT(Scores::right),
  FIDELITY(Scores::fidelity),
  SPEAKERS(Scores::speakers),
  NAMED(Scores::named),
  OUTCOME(Scores::outcome),
  EVIDENCE(Scores::evidence),
  PRECISION(Scores::precision);

  private final ToDoubleFunction<Scores> share;

  Figure(ToDoubleFunction<Scores> share) {
    this.share = share;
  }

  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// 0 to 1, to the four digits that files hold: figures are compared as they are written.
  public double of(Scores scores) {
    return Math.round(share.applyAsDouble(scores) * 10_000) / 10_000.0;
  }
}
