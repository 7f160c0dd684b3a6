package org.rostrum.adapter.picture;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.rostrum.core.reply.Plot;

/// Shares over a quantity. Lines differ in colour and in dashes, since nothing is told by hue
/// alone.
record LineChart(Plot drawn, Font plain, Font strong) {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final int MARGIN = 40;
  private static final float TITLE = 36;
  private static final float LABEL = 26;
  private static final List<Paint> COLOURS =
      List.of(Palette.DOT, Palette.ACCENT, Palette.TEXT, Palette.FAINT);

  BufferedImage image() {
    Font label = plain.deriveFont(LABEL);
    JFreeChart chart = new JFreeChart(null, label, plot(label), true);
    TextTitle title = new TextTitle(drawn.title(), strong.deriveFont(TITLE));
    title.setPaint(Palette.TEXT);
    title.setPadding(0, 0, 20, 0);
    chart.setTitle(title);
    chart.setBackgroundPaint(Palette.GROUND);
    chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
    LegendTitle legend = chart.getLegend();
    legend.setBackgroundPaint(Palette.GROUND);
    legend.setItemPaint(Palette.TEXT);
    legend.setItemFont(label);
    legend.setItemLabelPadding(new RectangleInsets(0, 12, 0, 32));
    legend.setPadding(20, 0, 0, 0);
    legend.setFrame(BlockBorder.NONE);
    Canvas canvas = new Canvas(WIDTH, HEIGHT, Palette.GROUND);
    try {
      chart.draw(canvas.graphics(), new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
      return canvas.image();
    } finally {
      canvas.graphics().dispose();
    }
  }

  private XYPlot plot(Font font) {
    XYSeriesCollection lines = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int i = 0; i < drawn.lines().size(); i++) {
      Plot.Line line = drawn.lines().get(i);
      XYSeries series = new XYSeries(line.label());
      line.points().forEach(point -> series.add(point.at(), point.share()));
      lines.addSeries(series);
      renderer.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
      renderer.setSeriesStroke(i, stroke(i));
    }
    renderer.setDrawSeriesLineAsPath(true);
    XYPlot plot =
        new XYPlot(
            lines, axis(drawn.across(), font, false), axis(drawn.up(), font, true), renderer);
    plot.setBackgroundPaint(Palette.BAND);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Palette.RULE);
    plot.setDomainGridlinePaint(Palette.RULE);
    Plot.Mark mark = drawn.mark();
    if (mark != null) {
      plot.addDomainMarker(marker(mark, font));
    }
    return plot;
  }

  private static BasicStroke stroke(int line) {
    return line == 0
        ? new BasicStroke(4)
        : new BasicStroke(
            4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {12f, 6f * line}, 0);
  }

  private static NumberAxis axis(String label, Font font, boolean percent) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(0, 1);
    NumberFormat format =
        percent
            ? NumberFormat.getPercentInstance(Locale.ROOT)
            : NumberFormat.getInstance(Locale.ROOT);
    axis.setTickUnit(new NumberTickUnit(percent ? 0.2 : 0.1, format));
    axis.setLabelPaint(Palette.TEXT);
    axis.setTickLabelPaint(Palette.TEXT);
    axis.setLabelFont(font);
    axis.setTickLabelFont(font);
    return axis;
  }

  private static ValueMarker marker(Plot.Mark mark, Font font) {
    ValueMarker marker = new ValueMarker(mark.at(), Palette.TEXT, new BasicStroke(2));
    boolean left = mark.at() > 0.5;
    marker.setLabel(mark.label());
    marker.setLabelFont(font);
    marker.setLabelPaint(Palette.TEXT);
    marker.setLabelAnchor(left ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(left ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(10, 10, 10, 10));
    return marker;
  }
}
