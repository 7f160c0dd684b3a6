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

  private final ConcurrentMap<Style, List<Font>> candidates = new ConcurrentHashMap<>();

  /// The first typeface that has every character of a text; empty where none has.
  Optional<Font> showing(Style style, String text) {
    return candidates.computeIfAbsent(style, Typefaces::candidates).stream()
        .filter(font -> font.canDisplayUpTo(text.replace('\n', ' ')) == -1)
        .findFirst();
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
