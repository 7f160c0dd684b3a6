package org.rostrum.core.evidence;

import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;

/// A sentence that may answer.
public final class Evidence {

  private final Citation citation;
  private final double score;
  private final double[] signals;

  /// @param score how likely it answers, 0 to 1
  /// @param signals what that was told by, as [Signals] has them
  public Evidence(Citation citation, double score, double... signals) {
    this.citation = citation;
    this.score = score;
    this.signals = signals.clone();
  }

  public Citation citation() {
    return citation;
  }

  public double score() {
    return score;
  }

  public double[] signals() {
    return signals.clone();
  }

  public Passage passage() {
    return citation.passage();
  }

  public String quote() {
    return citation.quote();
  }
}
