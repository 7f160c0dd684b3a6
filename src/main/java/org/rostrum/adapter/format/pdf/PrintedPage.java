package org.rostrum.adapter.format.pdf;

import java.util.List;

/// The text of a page, in runs of one size on one baseline, in the order of the file.
///
/// @param number from 1
/// @param height in points, as `Run#y` counts
record PrintedPage(int number, float height, List<Run> runs) {

  /// Glyphs that stand close to one another on a baseline.
  ///
  /// @param x where it begins, from the left, in points
  /// @param end where it ends
  /// @param y its baseline, from the top
  /// @param size of the type, in points
  record Run(float x, float end, float y, float size, boolean bold, String text) {}

  PrintedPage {
    runs = List.copyOf(runs);
  }

  /// How many letters it holds.
  long letters() {
    return runs.stream()
        .flatMapToInt(run -> run.text().codePoints())
        .filter(Character::isLetter)
        .count();
  }
}
