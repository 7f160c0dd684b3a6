package org.rostrum.adapter.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/// Draws a dot where somebody spoke on a theme; its area grows with the words recorded.
final class DotRenderer extends LineAndShapeRenderer {

  private static final long serialVersionUID = 1L;

  private static final double SMALLEST = 7;

  @SuppressWarnings("serial") // A chart is drawn and forgotten, never serialised.
  private final Matrix matrix;

  private final double radius;

  /// @param radius that of the largest dot, in pixels
  DotRenderer(Matrix matrix, double radius) {
    super(false, true);
    this.matrix = matrix;
    this.radius = radius;
    setDefaultPaint(Palette.DOT);
    setAutoPopulateSeriesPaint(false);
    setAutoPopulateSeriesShape(false);
  }

  @Override
  public Shape getItemShape(int column, int row) {
    return dot(matrix.words().get(row).get(column));
  }

  /// The dot of so many words, around the origin.
  Shape dot(int words) {
    double size = Math.max(SMALLEST, radius * Math.sqrt((double) words / matrix.largest()));
    return new Ellipse2D.Double(-size, -size, 2 * size, 2 * size);
  }
}
