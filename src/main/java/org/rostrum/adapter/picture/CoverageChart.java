package org.rostrum.adapter.picture;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.DefaultCategoryDataset;

/// Who spoke on what: a row for each theme, a column for each speaker, and a dot where one spoke on
/// the other. One colour is enough, since a dot's place tells whose it is.
record CoverageChart(Matrix matrix, ChartType type) {

  static final int WIDTH = 1200;
  static final int MARGIN = 48;

  private static final float TITLE = 46;
  private static final float LABEL = 34;
  private static final int TITLE_GAP = 36;
  private static final int LEGEND = 100;
  private static final double LARGEST_DOT = 38;
  private static final double DOT_SHARE = 0.42;
  private static final double LEADING = 1.2;

  /// A theme or speaker as JFreeChart keys it: names may be the same.
  private record Key(int place, String name) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  BufferedImage image() {
    Font label = type.plain().deriveFont(LABEL);
    LineBreaks titles = LineBreaks.in(type.strong().deriveFont(TITLE));
    int titleLines = titles.lines(matrix.event(), WIDTH - 2.0 * MARGIN).size();
    int head = (int) ((titleLines * TITLE + LABEL) * LEADING) + TITLE_GAP;
    ChartLayout layout =
        ChartLayout.of(matrix, WIDTH - 2 * MARGIN, LineBreaks.in(label), LABEL * LEADING);
    int height = 2 * MARGIN + head + layout.names() + layout.row() * matrix.rows().size() + LEGEND;
    JFreeChart chart = new JFreeChart(null, label, plot(label, layout), false);
    chart.setBackgroundPaint(Palette.GROUND);
    chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
    addTitles(chart);
    Canvas canvas = new Canvas(WIDTH, height, Palette.GROUND);
    try {
      chart.draw(canvas.graphics(), new Rectangle2D.Double(0, 0, WIDTH, height));
      return canvas.image();
    } finally {
      canvas.graphics().dispose();
    }
  }

  private CategoryPlot plot(Font font, ChartLayout layout) {
    ThemesAxis themes = new ThemesAxis(layout.themes() - 2.0 * ThemesAxis.OFFSET);
    themes.setTickLabelFont(font);
    themes.setTickLabelPaint(Palette.TEXT);
    NamesAxis speakers = new NamesAxis(matrix.columns());
    speakers.setTickLabelFont(font);
    speakers.setTickLabelPaint(Palette.TEXT);
    DotRenderer dots =
        new DotRenderer(
            matrix, Math.min(LARGEST_DOT, Math.min(layout.column(), layout.row()) * DOT_SHARE));
    CategoryPlot plot = new CategoryPlot(dataset(), themes, speakers, dots);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_RIGHT);
    AxisSpace beside = new AxisSpace();
    beside.setLeft(layout.themes());
    beside.setRight(layout.right());
    plot.setFixedDomainAxisSpace(beside);
    AxisSpace above = new AxisSpace();
    above.setTop(layout.names());
    plot.setFixedRangeAxisSpace(above);
    plot.setBackgroundPaint(Palette.BAND);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinePaint(Palette.RULE);
    plot.setRangeGridlineStroke(new BasicStroke(2));
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.RULE);
    plot.setDomainGridlineStroke(new BasicStroke(2));
    plot.setFixedLegendItems(legend(dots));
    return plot;
  }

  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.columns().size(); column++) {
        boolean spoke = matrix.words().get(row).get(column) > 0;
        dataset.addValue(
            spoke ? (Number) column : null,
            new Key(column, matrix.columns().get(column)),
            new Key(row, matrix.rows().get(row)));
      }
    }
    return dataset;
  }

  private LegendItemCollection legend(DotRenderer dots) {
    LegendItemCollection items = new LegendItemCollection();
    for (int words : matrix.examples()) {
      String label = words == 1 ? "1 word" : words + " words";
      items.add(new LegendItem(label, null, null, null, dots.dot(words), Palette.DOT));
    }
    return items;
  }

  private void addTitles(JFreeChart chart) {
    TextTitle event = new TextTitle(matrix.event(), type.strong().deriveFont(TITLE));
    TextTitle what = new TextTitle("Who spoke on what", type.plain().deriveFont(LABEL));
    event.setPaint(Palette.TEXT);
    what.setPaint(Palette.FAINT);
    for (TextTitle title : new TextTitle[] {event, what}) {
      title.setHorizontalAlignment(HorizontalAlignment.LEFT);
      title.setTextAlignment(HorizontalAlignment.LEFT);
      title.setPadding(0, 0, 6, 0);
      chart.addSubtitle(title);
    }
    LegendTitle legend =
        new LegendTitle(
            chart.getPlot(),
            new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 0),
            new ColumnArrangement());
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setBackgroundPaint(Palette.GROUND);
    legend.setItemPaint(Palette.FAINT);
    legend.setItemFont(type.plain().deriveFont(LABEL));
    legend.setItemLabelPadding(new RectangleInsets(0, 12, 0, 32));
    legend.setPadding(20, 0, 0, 0);
    chart.addSubtitle(legend);
  }
}
