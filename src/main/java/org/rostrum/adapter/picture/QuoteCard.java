package org.rostrum.adapter.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// A quotation with who said it, drawn large enough to read on a phone.
///
/// The quotation gets the largest type with which it fills the usual height; where even the
/// smallest is too large for that, the card grows.
record QuoteCard(CardText text, CardType type) {

  static final int WIDTH = 1200;
  static final int HEIGHT = 675;
  static final int MARGIN = 72;

  private static final int LARGEST = 68;
  private static final int SMALLEST = 40;
  private static final int NAME = 42;
  private static final int PLAIN = 34;
  private static final int BAR = 10;
  private static final int INDENT = MARGIN + BAR + 38;
  private static final int GAP = 48;
  private static final double LEADING = 1.3;

  /// Lines in one typeface and colour.
  private record Run(List<String> lines, Font font, Color colour) {

    int lineHeight() {
      return (int) Math.round(font.getSize2D() * LEADING);
    }

    int height() {
      return lines.size() * lineHeight();
    }
  }

  BufferedImage image() {
    List<Run> below = below();
    int footer = below.stream().mapToInt(Run::height).sum();
    Run quotation = quotation(HEIGHT - 2 * MARGIN - GAP - footer);
    int height = Math.max(HEIGHT, 2 * MARGIN + quotation.height() + GAP + footer);
    Canvas canvas = new Canvas(WIDTH, height, Palette.CARD);
    try {
      Graphics2D graphics = canvas.graphics();
      int room = height - 2 * MARGIN - GAP - footer;
      int top = MARGIN + (room - quotation.height()) / 2;
      graphics.setColor(Palette.ACCENT);
      graphics.fillRoundRect(MARGIN, top, BAR, quotation.height(), BAR, BAR);
      draw(graphics, quotation, top);
      int next = height - MARGIN - footer;
      for (Run run : below) {
        next = draw(graphics, run, next);
      }
      return canvas.image();
    } finally {
      canvas.graphics().dispose();
    }
  }

  private Run quotation(int room) {
    for (int size = LARGEST; size > SMALLEST; size -= 2) {
      Run run = quotationIn(size);
      if (run.height() <= room) {
        return run;
      }
    }
    return quotationIn(SMALLEST);
  }

  private Run quotationIn(float size) {
    Font font = type.quotation().deriveFont(size);
    return new Run(
        LineBreaks.in(font).even(text.quotation(), WIDTH - INDENT - MARGIN), font, Palette.TEXT);
  }

  private List<Run> below() {
    List<Run> runs = new ArrayList<>();
    add(runs, text.name(), type.name().deriveFont((float) NAME), Palette.TEXT);
    add(runs, text.capacity(), type.plain().deriveFont((float) PLAIN), Palette.TEXT);
    add(runs, text.origin(), type.plain().deriveFont((float) PLAIN), Palette.FAINT);
    return runs;
  }

  private static void add(List<Run> runs, String words, Font font, Color colour) {
    if (!words.isEmpty()) {
      runs.add(new Run(LineBreaks.in(font).lines(words, WIDTH - INDENT - MARGIN), font, colour));
    }
  }

  /// @return where the next run starts
  private static int draw(Graphics2D graphics, Run run, int top) {
    graphics.setFont(run.font());
    graphics.setColor(run.colour());
    int y = top;
    for (String line : run.lines()) {
      graphics.drawString(line, INDENT, y + run.font().getSize2D());
      y += run.lineHeight();
    }
    return y;
  }
}
