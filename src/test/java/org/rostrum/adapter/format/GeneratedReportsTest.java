package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.adapter.format.pdf.PdfReportReader;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.adapter.format.word.WordReader;

/// Reports with the traps of their kinds: what is no text of the report is never read as such, what
/// it quotes is nobody else's, and nearly all of its text is there.
class GeneratedReportsTest {

  private static final int FILES = 120 * GeneratedWords.SCALE;
  private static final double MOST = 0.9;
  private static final WordBreaks BREAKS = new WordBreaks(word -> false);

  private enum Kind {
    HTML,
    MARKDOWN,
    WORD,
    PDF
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothingIsReadAsTheReportsTextThatIsNot(Kind kind) {
    GeneratedWords.Share share = new GeneratedWords.Share(0, 0);
    for (int seed = 0; seed < FILES; seed++) {
      GeneratedWords words = new GeneratedWords(seed);
      share =
          share.plus(
              switch (kind) {
                case HTML -> {
                  String file = page(words);
                  yield words.check(file, Reading.of(new WebPageReader(BREAKS), "a.html", file));
                }
                case MARKDOWN -> {
                  String file = markdown(words);
                  yield words.check(file, Reading.of(new PlainMarkdownReader(), "a.md", file));
                }
                case WORD -> {
                  String body = word(words);
                  yield words.check(
                      body,
                      Reading.of(new WordReader(), "a.docx", GeneratedAccountsTest.document(body)));
                }
                case PDF -> {
                  List<String> lines = new ArrayList<>();
                  byte[] file = pdf(words, lines);
                  yield words.check(
                      String.join("\n", lines),
                      Reading.of(new PdfReportReader(BREAKS), "a.pdf", file));
                }
              });
    }
    assertThat(share.part()).as("share of what is read").isGreaterThan(MOST);
  }

  private static String page(GeneratedWords words) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 3 + words.random().nextInt(7); i++) {
      body.append(
          switch (words.random().nextInt(13)) {
            case 0 -> "<h2>Findings</h2><p>" + words.text() + "</p>";
            case 1 ->
                "<blockquote><p>"
                    + words.quoted("Gwen Prys")
                    + "</p><footer>— Gwen Prys, Selby</footer></blockquote>";
            case 2 ->
                "<blockquote><p>"
                    + words.quoted("")
                    + "</p></blockquote><p>"
                    + words.text()
                    + "</p>";
            case 3 ->
                "<blockquote><p>"
                    + words.quoted("")
                    + "</p><footer>Parent, rural north</footer></blockquote>";
            case 4 -> "<table><tr><td>" + words.never() + "</td></tr></table>";
            case 5 ->
                "<figure><img alt='x'><figcaption>Figure 1: "
                    + words.never()
                    + "</figcaption></figure>";
            case 6 -> "<ul><li>" + words.text() + "</li><li>" + words.text() + "</li></ul>";
            case 7 -> "<div class='cookie-banner'><p>" + words.never() + "</p></div>";
            case 8 ->
                "<p>" + words.text() + "<sup><a href='#n1'>1</a></sup> " + words.text() + "</p>";
            case 9 -> "<p>" + words.text() + " <!-- " + words.never() + " --></p>";
            case 10 -> "<aside class='related'><p>" + words.never() + "</p></aside>";
            case 11 -> "<p><del>" + words.never() + "</del> " + words.text() + "</p>";
            default -> "<p>" + words.text() + " " + words.text() + "</p>";
          });
    }
    return "<html><head><title>Gates</title></head><body><nav>"
        + words.never()
        + "</nav><main><h1>The gates</h1><p>"
        + words.text()
        + "</p>"
        + body
        + "<h2>Footnotes</h2><p>"
        + words.never()
        + "</p><h2>Related content</h2><ul><li>"
        + words.never()
        + "</li></ul></main><footer>"
        + words.never()
        + "</footer></body></html>";
  }

  private static String markdown(GeneratedWords words) {
    StringBuilder body = new StringBuilder("# The gates\n\n" + words.text() + "\n\n");
    for (int i = 0; i < 3 + words.random().nextInt(7); i++) {
      body.append(
              switch (words.random().nextInt(14)) {
                case 0 -> "## Findings\n\n" + words.text();
                case 1 -> "> " + words.quoted("Gwen Prys") + "\n>\n> — Gwen Prys, Selby";
                case 2 -> "> " + words.quoted("") + "\n\n" + words.text();
                case 3 -> "|a|b|\n|-|-|\n|" + words.never() + "|x|";
                case 4 -> "```\n" + words.never() + "\n```";
                case 5 -> "<!-- " + words.never() + " -->";
                case 6 -> words.text() + "[^1]";
                case 7 -> "[^1]: " + words.never();
                case 8 -> "* " + words.text() + "\n* " + words.text();
                case 9 -> "{: .note}\n" + words.text();
                case 10 -> "$CTA\n" + words.never() + "\n$CTA";
                case 11 -> "1\\. " + words.text();
                case 12 -> "**Example: the gate**\n\n" + words.text();
                default -> words.text() + "\n" + words.text();
              })
          .append("\n\n");
    }
    return body + "## References\n\n" + words.never() + "\n";
  }

  private static String word(GeneratedWords words) {
    StringBuilder body = new StringBuilder(styled("Title", "The gates"));
    body.append(plain(words.text()));
    for (int i = 0; i < 3 + words.random().nextInt(7); i++) {
      body.append(
          switch (words.random().nextInt(10)) {
            case 0 -> styled("Heading1", "Findings") + plain(words.text());
            case 1 ->
                styled("Quote", words.quoted("Gwen Prys")) + styled("Quote", "Gwen Prys, Selby");
            case 2 -> styled("Quote", words.quoted("")) + plain(words.text());
            case 3 -> "<w:tbl><w:tr><w:tc>" + plain(words.never()) + "</w:tc></w:tr></w:tbl>";
            case 4 -> plain("Figure 1: " + words.never());
            case 5 -> styled("TOC1", words.never());
            case 6 ->
                "<w:p><w:del><w:r><w:delText>"
                    + words.never()
                    + "</w:delText></w:r></w:del><w:r><w:t>"
                    + words.text()
                    + "</w:t></w:r></w:p>";
            case 7 ->
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                    + words.never()
                    + "</w:t></w:r><w:r><w:t>"
                    + words.text()
                    + "</w:t></w:r></w:p>";
            default -> plain(words.text());
          });
    }
    return body + styled("Heading1", "References") + plain(words.never());
  }

  private static String plain(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='"
        + style
        + "'/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  /// Pages of one column or two, with a running head, numbers, footnotes and captions.
  private static byte[] pdf(GeneratedWords words, List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      int pages = 2 + words.random().nextInt(2);
      boolean columns = words.chance(2);
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          line(content, lines, 9, 60, 810, "The gates of Harl");
          line(content, lines, 9, 300, 30, String.valueOf(number));
          if (number == 1) {
            line(content, lines, 20, 60, 770, "Who mends the gates?");
          }
          column(content, lines, words, 60);
          if (columns) {
            column(content, lines, words, 320);
          }
          line(content, lines, 7, 60, 70, "1 " + words.never());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void column(
      PDPageContentStream content, List<String> lines, GeneratedWords words, int x)
      throws IOException {
    int y = 720;
    for (int i = 0; i < 6; i++) {
      if (words.chance(6)) {
        line(content, lines, 8, x, y, "Figure 2: " + words.never());
        y -= 40;
      }
      String text = words.text() + " " + words.text();
      while (!text.isEmpty()) {
        int cut = text.length() <= 48 ? text.length() : text.lastIndexOf(' ', 48);
        line(content, lines, 10, x, y, text.substring(0, cut));
        text = text.substring(cut).strip();
        y -= 13;
      }
      y -= 15;
    }
  }

  private static void line(
      PDPageContentStream content, List<String> lines, float size, float x, float y, String text)
      throws IOException {
    lines.add(x + " " + y + " " + text);
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
