package org.rostrum.adapter.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// An axis of names that stand aslant above their columns.
final class NamesAxis extends SymbolAxis {

  private static final long serialVersionUID = 1L;

  static final double ANGLE = Math.toRadians(62);

  private final ArrayList<String> names;

  NamesAxis(List<String> names) {
    super(null, names.toArray(String[]::new));
    this.names = new ArrayList<>(names);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setGridBandsVisible(false);
    setRange(-0.5, names.size() - 0.5);
  }

  @Override
  public List<ValueTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<ValueTick> ticks = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ticks.add(
          new NumberTick(i, names.get(i), TextAnchor.CENTER_LEFT, TextAnchor.CENTER_LEFT, -ANGLE));
    }
    return ticks;
  }
}
