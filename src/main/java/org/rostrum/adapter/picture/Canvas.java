package org.rostrum.adapter.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// An image to draw on, and what draws on it.
record Canvas(BufferedImage image, Graphics2D graphics) {

  Canvas(int width, int height, Color ground) {
    this(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), ground);
  }

  private Canvas(BufferedImage image, Color ground) {
    this(image, image.createGraphics());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(ground);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
  }
}
