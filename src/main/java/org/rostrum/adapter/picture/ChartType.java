package org.rostrum.adapter.picture;

import java.awt.Font;
import java.util.Optional;

/// The typefaces of one chart, each with every character that it must show.
record ChartType(Font plain, Font strong) {

  static Optional<ChartType> of(Typefaces typefaces, Matrix matrix) {
    return typefaces
        .showing(Typefaces.Style.PLAIN, matrix.text())
        .flatMap(
            plain ->
                typefaces
                    .showing(Typefaces.Style.STRONG, matrix.text())
                    .map(strong -> new ChartType(plain, strong)));
  }
}
