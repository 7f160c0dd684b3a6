package org.rostrum.adapter.format.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.rostrum.core.corpus.Patience;

/// Collects the glyphs of a page, one page after the other, and gives up on a page that does not
/// end.
final class PageGlyphs extends PDFTextStripper {

  private static final int MOST_GLYPHS = 200_000;
  private static final long LONGEST = Duration.ofSeconds(8).toNanos();

  private final List<PrintedPage.Run> runs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int glyphs;
  private long until;
  private float x;
  private float end;
  private float y;
  private float size;
  private boolean bold;

  PageGlyphs() throws IOException {
    super();
  }

  /// @param number of the page, from 1
  /// @throws EndlessPageException when the page holds more than a page can show
  PrintedPage read(PDPage content, int number) throws IOException {
    glyphs = 0;
    until = System.nanoTime() + LONGEST;
    runs.clear();
    setStartPage(1);
    setEndPage(Integer.MAX_VALUE);
    try {
      processPage(content);
    } catch (EndlessPageRuntime e) {
      throw new EndlessPageException(number);
    }
    endRun();
    return new PrintedPage(number, content.getCropBox().getHeight(), runs);
  }

  /// Carries the end of patience through methods that throw nothing.
  private static final class EndlessPageRuntime extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Patience.check();
    if (System.nanoTime() > until) {
      throw new EndlessPageRuntime();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() {
    // the runs are the result
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (++glyphs > MOST_GLYPHS) {
      throw new EndlessPageRuntime();
    }
    String text = glyph.getUnicode();
    if (glyph.getDir() != 0 || text == null) {
      return; // along the margin, or a picture's
    }
    float glyphX = glyph.getXDirAdj();
    float glyphY = glyph.getYDirAdj();
    float glyphSize = Math.max(glyph.getFontSizeInPt(), 1);
    boolean sameLine = Math.abs(glyphY - y) < 0.5 && Math.abs(glyphSize - size) < 0.3;
    float gap = glyphX - end;
    if (!open.isEmpty() && sameLine && Math.abs(glyphX - x) < 0.1 && open.toString().equals(text)) {
      return; // drawn twice to look bold
    }
    if (open.isEmpty() || !sameLine || gap > glyphSize || gap < -0.5 * glyphSize) {
      endRun();
      x = glyphX;
      y = glyphY;
      size = glyphSize;
      bold = isBold(glyph);
    } else if (gap > 0.2 * glyphSize && !open.toString().endsWith(" ") && !text.isBlank()) {
      open.append(' ');
    }
    bold &= text.isBlank() || isBold(glyph);
    open.append(letters(text));
    end = glyphX + glyph.getWidthDirAdj();
  }

  private void endRun() {
    if (!open.toString().isBlank()) {
      runs.add(new PrintedPage.Run(x, end, y, size, bold, open.toString().strip()));
    }
    open.setLength(0);
  }

  private static boolean isBold(TextPosition glyph) {
    String name = String.valueOf(glyph.getFont().getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = glyph.getFont().getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || (descriptor != null && descriptor.getFontWeight() >= 600);
  }

  /// The letters that a ligature stands for.
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      letters.append(
          switch (text.charAt(i)) {
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> String.valueOf(text.charAt(i));
          });
    }
    return letters.toString();
  }
}
