package org.rostrum.adapter.picture;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/// An axis of themes whose names are broken into even lines and never cut.
final class ThemesAxis extends CategoryAxis {

  private static final long serialVersionUID = 1L;

  static final int OFFSET = 20;

  private final double width;

  /// @param width the room for the names, in pixels
  ThemesAxis(double width) {
    this.width = width;
    setCategoryLabelPositionOffset(OFFSET);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setLowerMargin(0);
    setUpperMargin(0);
    setCategoryMargin(0);
  }

  @Override
  @SuppressWarnings("rawtypes") // As the library declares it.
  protected TextBlock createLabel(
      Comparable category, float ratio, RectangleEdge edge, Graphics2D graphics) {
    TextBlock label = new TextBlock();
    label.setLineAlignment(HorizontalAlignment.RIGHT);
    LineBreaks.in(getTickLabelFont())
        .even(category.toString(), width)
        .forEach(line -> label.addLine(line, getTickLabelFont(), getTickLabelPaint()));
    return label;
  }
}
