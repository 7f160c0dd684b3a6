package org.rostrum.adapter.picture;

import java.awt.Color;

/// Colours that sit well on Discord's dark page. Nothing is told by hue alone.
final class Palette {

  static final Color GROUND = new Color(0x2b2d31);
  static final Color CARD = new Color(0x1e1f22);
  static final Color BAND = new Color(0x32353b);
  static final Color RULE = new Color(0x4e5058);
  static final Color TEXT = new Color(0xf2f3f5);
  static final Color FAINT = new Color(0xb5bac1);
  static final Color ACCENT = new Color(0xf0b429);

  /// Sky blue of the palette of Okabe and Ito, which colour-blind people tell apart.
  static final Color DOT = new Color(0x56b4e9);

  private Palette() {}
}
