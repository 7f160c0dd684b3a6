package org.rostrum.adapter.picture;

import java.awt.Font;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Illustrator;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Plot;
import org.rostrum.core.text.Slug;
import org.rostrum.core.theme.Coverage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws with the JDK's own graphics, without a screen. Where a machine cannot draw (it lacks the
/// libraries for it) there are no pictures, and the log says so once.
public final class AwtIllustrator implements Illustrator {

  private static final Logger LOG = LoggerFactory.getLogger(AwtIllustrator.class);

  private static final int FILE_NAME = 60;

  private final Typefaces typefaces = new Typefaces();
  private final AtomicBoolean told = new AtomicBoolean();

  /// Draws nothing yet: fonts are read for the first picture.
  public AwtIllustrator() {
    System.setProperty("java.awt.headless", "true");
  }

  @Override
  public Optional<Picture> card(Block.Quotation quotation) {
    return drawn(
        () -> {
          CardText text = CardText.of(quotation);
          Optional<String> description = Description.of(text);
          if (description.isEmpty() || !text.fitsCard()) {
            return Optional.empty();
          }
          Optional<CardType> type = CardType.of(typefaces, text);
          if (type.isEmpty()) {
            return Optional.empty();
          }
          byte[] png = Png.of(new QuoteCard(text, type.get()).image());
          return Optional.of(new Picture("quotation.png", png, description.get()));
        });
  }

  @Override
  public Optional<Picture> chart(Coverage coverage) {
    return drawn(
        () -> {
          if (coverage.speakers().isEmpty()) {
            return Optional.empty();
          }
          Matrix matrix = Matrix.of(coverage);
          Optional<ChartType> type = ChartType.of(typefaces, matrix);
          if (type.isEmpty()) {
            return Optional.empty();
          }
          byte[] png = Png.of(new CoverageChart(matrix, type.get()).image());
          String name = "themes-" + Slug.of(coverage.event(), FILE_NAME) + ".png";
          return Optional.of(new Picture(name, png, Description.of(coverage)));
        });
  }

  @Override
  public Optional<Picture> plot(Plot plot) {
    return drawn(
        () -> {
          String text =
              plot.title()
                  + plot.across()
                  + plot.up()
                  + plot.lines().stream().map(Plot.Line::label).collect(Collectors.joining())
                  + (plot.mark() == null ? "" : plot.mark().label())
                  + "0123456789.%";
          Optional<Font> plain = typefaces.showing(Typefaces.Style.PLAIN, text);
          Optional<Font> strong = typefaces.showing(Typefaces.Style.STRONG, text);
          if (plain.isEmpty() || strong.isEmpty()) {
            return Optional.empty();
          }
          byte[] png = Png.of(new LineChart(plot, plain.get(), strong.get()).image());
          return Optional.of(new Picture(plot.name(), png, plot.description()));
        });
  }

  /// What goes wrong inside AWT on a machine without its libraries or fonts is mostly an error, and
  /// a different one at each place and in each JDK. A reply does without its picture, whatever it
  /// is.
  Optional<Picture> drawn(Callable<Optional<Picture>> drawing) {
    try {
      return drawing.call();
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Exception | Error e) {
      return without(e);
    }
  }

  private Optional<Picture> without(Throwable cause) {
    if (told.compareAndSet(false, true)) {
      LOG.warn(
          "A picture could not be drawn: its reply went out without it, and so may others. Where"
              + " none appears, install fontconfig, freetype and a font; this is said only once.",
          cause);
    }
    return Optional.empty();
  }
}
