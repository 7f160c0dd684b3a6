package org.rostrum.adapter.picture;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where the parts of a chart of coverage stand, in pixels.
///
/// @param themes the width of the themes' names
/// @param names the height of the speakers' names, which stand aslant
/// @param right how far the last of these reach past their columns
/// @param column the width of a column
/// @param row the height of a row
record ChartLayout(int themes, int names, int right, double column, int row) {

  private static final int LEAST_THEMES = 520;
  private static final int WIDEST_COLUMN = 130;
  private static final int GAP = 22;
  private static final int LEAST_ROW = 84;

  /// @param width the room for all of it
  /// @param breaks measures the type of the labels
  /// @param leading the height of a line of that type
  static ChartLayout of(Matrix matrix, int width, LineBreaks breaks, double leading) {
    ToDoubleFunction<String> measure = breaks.measure();
    List<String> columns = matrix.columns();
    double column = Math.min(WIDEST_COLUMN, (double) (width - LEAST_THEMES) / columns.size());
    double right = overhang(columns, measure, leading, column);
    double room = (double) width - LEAST_THEMES - right;
    column = Math.min(WIDEST_COLUMN, room / columns.size());
    right = overhang(columns, measure, leading, column);
    int themes = (int) (width - right - column * columns.size());
    int lines =
        matrix.rows().stream()
            .mapToInt(name -> breaks.lines(name, themes - 2.0 * ThemesAxis.OFFSET).size())
            .max()
            .orElse(1);
    double longest = columns.stream().mapToDouble(measure).max().orElse(0);
    return new ChartLayout(
        themes,
        (int) (longest * Math.sin(NamesAxis.ANGLE) + leading),
        (int) right,
        column,
        Math.max(LEAST_ROW, (int) (lines * leading) + GAP));
  }

  private static double overhang(
      List<String> columns, ToDoubleFunction<String> measure, double leading, double column) {
    double most = 0;
    for (int i = 0; i < columns.size(); i++) {
      double reach =
          measure.applyAsDouble(columns.get(i)) * Math.cos(NamesAxis.ANGLE)
              + leading / 2 * Math.sin(NamesAxis.ANGLE);
      most = Math.max(most, reach - (columns.size() - i - 0.5) * column);
    }
    return most;
  }
}
