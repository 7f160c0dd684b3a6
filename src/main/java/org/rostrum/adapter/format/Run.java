package org.rostrum.adapter.format;

import java.util.List;

/// The bare lines of page text between one credit and the next, taken apart.
///
/// @param foreword paragraphs above the first heading of all, which are the page's own
/// @param headings the headings it begins with; all but the last have nothing under them
/// @param said what the credit that ends it covers; empty only where the run is
record Run(List<Line> foreword, List<Line> headings, List<Line> said) {

  Run {
    foreword = List.copyOf(foreword);
    headings = List.copyOf(headings);
    said = List.copyOf(said);
  }

  /// @param first whether nothing was credited before
  static Run of(List<Line> lines, boolean first) {
    int heading = first ? firstHeading(lines) : 0;
    int said = heading;
    while (said + 1 < lines.size() && isHeading(lines.get(said), said > heading)) {
      said++;
    }
    return new Run(
        lines.subList(0, heading), lines.subList(heading, said), lines.subList(said, lines.size()));
  }

  /// The line, if any, inside what was said that looks like the heading of another theme. A single
  /// line under a heading is what was said, whatever it looks like.
  int strayHeading() {
    if (headings.isEmpty() || said.size() > 1) {
      for (int i = 1; i < said.size(); i++) {
        if (HeadingShape.isProbable(said.get(i).text())) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isHeading(Line line, boolean afterHeading) {
    return afterHeading
        ? HeadingShape.isProbable(line.text())
        : HeadingShape.isPossible(line.text());
  }

  private static int firstHeading(List<Line> lines) {
    if (lines.isEmpty() || HeadingShape.isPossible(lines.getFirst().text())) {
      return 0;
    }
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (HeadingShape.isProbable(lines.get(i).text())) {
        return i;
      }
    }
    return 0;
  }
}
