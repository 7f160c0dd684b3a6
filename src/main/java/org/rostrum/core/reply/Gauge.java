package org.rostrum.core.reply;

/// A score from 0 to 1 as a bar of block characters, with a mark where it must reach: `████│██░`.
public final class Gauge {

  private static final int CELLS = 20;

  private Gauge() {}

  /// @param score a share; what lies outside of 0 to 1 is drawn at the end
  /// @param mark where the mark stands, likewise
  public static String of(double score, double mark) {
    int full = cell(score);
    StringBuilder drawn = new StringBuilder("█".repeat(full)).append("░".repeat(CELLS - full));
    return drawn.insert(cell(mark), '│').toString();
  }

  private static int cell(double share) {
    return Math.clamp(Math.round(share * CELLS), 0, CELLS);
  }
}
