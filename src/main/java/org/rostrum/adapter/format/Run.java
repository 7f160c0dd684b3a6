package org.rostrum.adapter.format;

import java.util.List;
import java.util.stream.IntStream;

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

  /// The lines inside what was said that look like headings of other themes. The first line is what
  /// was said, whatever it looks like.
  List<Integer> strayHeadings() {
    return IntStream.range(1, said.size())
        .filter(i -> HeadingShape.isProbable(said.get(i).text()))
        .boxed()
        .toList();
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
