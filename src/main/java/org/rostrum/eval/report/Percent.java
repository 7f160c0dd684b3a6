package org.rostrum.eval.report;

import java.util.Locale;

/// Shares as people read them.
public final class Percent {

  private Percent() {}

  /// `82.4%`.
  public static String of(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  /// The way from one share to another, in points: `+1.5`, `-0.3`, `0.0`.
  public static String points(double from, double to) {
    double points = Math.round((to - from) * 1000) / 10.0;
    return points == 0 ? "0.0" : String.format(Locale.ROOT, "%+.1f", points);
  }
}
