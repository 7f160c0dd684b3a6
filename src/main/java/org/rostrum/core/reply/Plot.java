package org.rostrum.core.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shares over a quantity from 0 to 1, to be drawn as lines.
///
/// @param name the picture's file name, with the ending
/// @param across what the quantity is
/// @param up what the shares are of
/// @param mark where a vertical line stands; null for none
/// @param description everything that it shows, in words
public record Plot(
    String name,
    String title,
    String across,
    String up,
    List<Line> lines,
    @Nullable Mark mark,
    String description) {

  public Plot {
    lines = List.copyOf(lines);
  }

  /// One line, drawn from point to point.
  public record Line(String label, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /// @param at the quantity, 0 to 1
  /// @param share 0 to 1
  public record Point(double at, double share) {}

  /// A place on the quantity's axis, with what it is called.
  public record Mark(double at, String label) {}
}
