package org.rostrum.adapter.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// The typefaces of a picture: the Liberation fonts from the class path, so that it looks the same
/// everywhere, and the machine's own for what those cannot show. Thread-safe.
final class Typefaces {

  /// What a typeface is for.
  enum Style {
    QUOTATION("LiberationSerif-Regular", Font.SERIF, Font.PLAIN),
    PLAIN("LiberationSans-Regular", Font.SANS_SERIF, Font.PLAIN),
    STRONG("LiberationSans-Bold", Font.SANS_SERIF, Font.BOLD);

    private final String file;
    private final String family;
    private final int weight;

    Style(String file, String family, int weight) {
      this.file = file;
      this.family = family;
      this.weight = weight;
    }
  }

  private static final float SAMPLE = 32;

  private final ConcurrentMap<Style, List<Font>> candidates = new ConcurrentHashMap<>();

  /// The first typeface that has every character of a text; empty where none has.
  Optional<Font> showing(Style style, String text) {
    return candidates.computeIfAbsent(style, Typefaces::candidates).stream()
        .filter(font -> draws(font, text))
        .findFirst();
  }

  /// Whether every character leaves a mark. A font that has a character only as a coloured picture,
  /// as those of emoji do, says that it can display it, and draws nothing.
  private static boolean draws(Font font, String text) {
    Font visible = font.deriveFont(SAMPLE);
    return text.codePoints()
        .distinct()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .allMatch(c -> font.canDisplay(c) && (leavesNoMark(c) || inked(visible, c)));
  }

  private static boolean inked(Font font, int codePoint) {
    return !font.createGlyphVector(LineBreaks.SMOOTH, Character.toString(codePoint))
        .getVisualBounds()
        .isEmpty();
  }

  private static boolean leavesNoMark(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  private static List<Font> candidates(Style style) {
    Font own = new Font(style.family, style.weight, 1);
    Font carried = carried(style);
    return carried == null ? List.of(own) : List.of(carried, own);
  }

  private static @Nullable Font carried(Style style) {
    try (InputStream stream =
        Typefaces.class.getResourceAsStream("/liberation/" + style.file + ".ttf")) {
      return stream == null ? null : Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font in the jar does not load: " + style.file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the font in the jar cannot be read: " + style.file, e);
    }
  }
}
