package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.adapter.format.transcript.TextTranscriptReader;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.adapter.format.word.WordReader;

/// Records of courts, minutes and events with the traps of their kinds: nobody is credited with
/// what they did not say, and nearly everybody with what they did.
class GeneratedAccountsTest {

  private static final int FILES = 150 * GeneratedWords.SCALE;
  private static final double MOST = 0.85;

  private enum Kind {
    COURT,
    W3C,
    IETF,
    WORD_TABLE,
    WORD_PARAGRAPHS,
    EVENT
  }

  private static final List<String> PEOPLE =
      List.of("Ana Ruiz", "Bo Lind", "Dee Hart", "Ines Farrow");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nobodyIsCreditedWithWhatTheyDidNotSay(Kind kind) {
    GeneratedWords.Share share = new GeneratedWords.Share(0, 0);
    for (int seed = 0; seed < FILES; seed++) {
      GeneratedWords words = new GeneratedWords(seed);
      share =
          share.plus(
              switch (kind) {
                case COURT -> {
                  String file = new Court(words).file();
                  yield words.check(file, Reading.of(new TextTranscriptReader(), "a.txt", file));
                }
                case W3C -> page(words, new Scribed(words).file());
                case IETF -> {
                  String file = new Group(words).file();
                  yield words.check(file, Reading.of(new PlainMarkdownReader(), "a.md", file));
                }
                case WORD_TABLE -> word(words, new Hearing(words).table());
                case WORD_PARAGRAPHS -> word(words, new Hearing(words).paragraphs());
                case EVENT -> page(words, new Event(words).file());
              });
    }
    assertThat(share.part()).as("share of what is credited").isGreaterThan(MOST);
  }

  private static GeneratedWords.Share page(GeneratedWords words, String file) {
    return words.check(
        file, Reading.of(new WebPageReader(new WordBreaks(word -> false)), "a.html", file));
  }

  private static GeneratedWords.Share word(GeneratedWords words, String body) {
    return words.check(body, Reading.of(new WordReader(), "a.docx", document(body)));
  }

  /// A deposition: lines with or without numbers, heads of pages, objections, a second examiner, a
  /// second witness.
  private static final class Court {

    private final GeneratedWords words;
    private final List<String> lines = new ArrayList<>();
    private final boolean numbered;

    Court(GeneratedWords words) {
      this.words = words;
      this.numbered = words.chance(2);
    }

    String file() {
      lines.add("          DEPOSITION OF DANA REYES");
      lines.add("          Taken on March 4, 2025");
      lines.add("");
      examine("DANA REYES", "Dana Reyes", "MR. FEENEY", "Feeney");
      if (words.chance(2)) {
        lines.add("");
        lines.add("                    CROSS-EXAMINATION");
        lines.add("BY MS. OKAFOR:");
        questions("Okafor", "Dana Reyes");
      }
      if (words.chance(2)) {
        examine("COLM VANCE", "Colm Vance", "MS. OKAFOR", "Okafor");
      }
      return number();
    }

    private String number() {
      if (!numbered) {
        return String.join("\n", lines) + "\n";
      }
      StringBuilder text = new StringBuilder();
      int line = 0;
      for (String each : lines) {
        if (line == 25) {
          line = 0;
          text.append("\n          Marsh Reporting, LLC    (555) 010-0199\n\n          12\n");
        }
        text.append("%2d   ".formatted(++line)).append(each).append('\n');
      }
      return text.toString();
    }

    private void examine(String label, String witness, String examiner, String asks) {
      lines.add("                    " + label + ",");
      lines.add("          having been first duly sworn, testified as follows:");
      lines.add("");
      lines.add("                    DIRECT EXAMINATION");
      lines.add("BY " + examiner + ":");
      questions(asks, witness);
    }

    private void questions(String asks, String answers) {
      for (int i = 0; i < 2 + words.random().nextInt(6); i++) {
        add("     Q.   " + words.by(asks));
        if (words.chance(4)) {
          add("          MR. QUILL:  Objection. " + words.by("Quill"));
        }
        add("     A.   " + words.by(answers));
        switch (words.random().nextInt(16)) {
          case 6 ->
              add("     A.   He said, \"Q. Who fixed it? A. Nobody,\" and " + words.by(answers));
          case 7 -> lines.addAll(List.of("", "          Reyes - direct                 113", ""));
          case 8 ->
              add(
                  "          THE DEPUTY CLERK:  "
                      + words.maybe("The Deputy Clerk", "Deputy Clerk"));
          case 9 -> {
            add("          (At the side bar. " + words.nobodys() + ")");
            add("     Q.   " + words.by(asks));
          }
          case 10 ->
              add("     A.   The point is: " + words.by(answers) + " MR. QUILL: is what he wrote.");
          case 0 -> add("          (Exhibit 4 was marked. " + words.nobodys() + ")");
          case 1 -> add("          (Recess taken from 10:05 to 10:20.)");
          case 2 -> add("          THE COURT:  " + words.maybe("The Court", "Court"));
          case 3 -> add("          THE WITNESS:  " + words.by(answers));
          case 4 -> add("     A.   Three things: " + words.by(answers));
          case 5 -> add("          JUROR NO. 4:  " + words.nobodys());
          default -> {
            // the next question
          }
        }
      }
    }

    /// A paragraph that goes on at the margin.
    private void add(String text) {
      int cut = text.indexOf(' ', 45);
      if (cut < 0 || words.chance(3)) {
        lines.add(text);
      } else {
        lines.add(text.substring(0, cut));
        lines.add(text.substring(cut + 1));
      }
    }
  }

  /// Minutes as W3C's scribes write them.
  private static final class Scribed {

    private static final List<String> PRESENT = List.of("Ana", "TomW", "Tom", "Piet_van_Dam");

    private final GeneratedWords words;
    private final StringBuilder body = new StringBuilder();

    Scribed(GeneratedWords words) {
      this.words = words;
    }

    String file() {
      for (int i = 0; i < 4 + words.random().nextInt(8); i++) {
        item(words.any(PRESENT));
      }
      return "<html><head><title>Lights – DRAFT – 12 Nov</title></head><body><h1>Lights – DRAFT –"
          + " 12 Nov</h1><div id='prelims'><dl><dt>Present</dt><dd>"
          + String.join(", ", PRESENT)
          + "</dd><dt>Regrets</dt><dd>Olga</dd><dt>Chair</dt><dd>Ana</dd></dl></div>"
          + "<main class='meeting'><h3>Fog</h3>"
          + "<p class='phone'><cite>Ana:</cite> "
          + words.by("Ana")
          + "</p>"
          + body
          + "</main></body></html>";
    }

    private void item(String who) {
      String name = who.replace('_', ' ');
      switch (words.random().nextInt(17)) {
        case 11 -> body.append("<pre>Tom: ").append(words.never()).append("</pre>\n");
        case 12 -> p("phone", words.nobodys());
        case 13 -> p("phone", cite("+1.617.555.aaaa:") + words.nobodys());
        case 14 -> p("bot", cite("&lt;RRSAgent&gt;") + words.nobodys());
        case 15 -> p("irc", cite("&lt;olga&gt;") + words.nobodys());
        case 0 -> p("phone", cite(who + ":") + words.by(name) + "<br>\n… " + words.by(name));
        case 1 -> {
          p("phone", cite(who + ":") + words.by(name));
          p("phone", "... " + words.by(name));
        }
        case 2 -> p("phone", cite("Tom, TomW:") + words.nobodys());
        case 3 -> p("phone", cite("??:") + words.nobodys());
        case 4 -> p("phone", cite("Olga:") + words.nobodys());
        case 5 -> p("summary", words.nobodys());
        case 6 -> p("resolution", "<strong>RESOLUTION:</strong> " + words.nobodys());
        case 7 -> p("action", "<strong>ACTION:</strong> " + words.nobodys());
        case 8 -> p("irc", cite("&lt;Zakim&gt;") + words.nobodys());
        case 9 ->
            p("irc", cite("&lt;" + who.toLowerCase(Locale.ROOT) + "&gt;") + words.maybe(name));
        case 10 -> p("phone", cite(who + ":") + words.by(name) + " [" + words.nobodys() + "]");
        default -> p("phone", cite(who + ":") + words.by(name));
      }
    }

    private static String cite(String label) {
      return "<cite>" + label + "</cite> ";
    }

    private void p(String style, String content) {
      body.append("<p class='").append(style).append("'>").append(content).append("</p>\n");
    }
  }

  /// Minutes of a working group in Markdown.
  private static final class Group {

    private final GeneratedWords words;
    private final StringBuilder text = new StringBuilder();

    Group(GeneratedWords words) {
      this.words = words;
    }

    String file() {
      text.append("# SILT WG minutes\n\nTuesday, 18 March 2025\n\n");
      text.append("Present: Ana Ruiz, Bo Lind, Tom Wu, Tom Varley, Dee Hart\n\n## Depth\n\n");
      text.append("* Ana Ruiz: ").append(words.by("Ana Ruiz")).append('\n');
      text.append("* Bo Lind: ").append(words.by("Bo Lind")).append("\n\n");
      for (int i = 0; i < 4 + words.random().nextInt(8); i++) {
        item(words.any(List.of("Ana Ruiz", "Bo Lind", "Dee Hart")));
      }
      return text.toString();
    }

    private void item(String name) {
      String given = name.substring(0, name.indexOf(' '));
      switch (words.random().nextInt(18)) {
        case 11 -> line("[ ] " + given + " to " + words.nobodys());
        case 12 -> text.append("\nNote takers: ").append(given).append("\n\n");
        case 13 ->
            line(name + ": " + words.by(name) + " See https://example.org/a: " + words.by(name));
        case 14 -> line("[Zulip] " + name + ": " + words.maybe(name));
        case 15 -> line(name + ": " + words.by(name) + "\n    * Bo Lind: " + words.by("Bo Lind"));
        case 16 ->
            text.append("\n| Ana Ruiz: | ").append(words.never()).append(" |\n|---|---|\n\n");
        case 0 -> line(given + ": " + words.by(name));
        case 1 -> line(name + " (no hat): " + words.by(name));
        case 2 -> line("Tom: " + words.nobodys());
        case 3 -> line("??: " + words.nobodys());
        case 4 -> line("Unknown: " + words.nobodys());
        case 5 -> text.append("\nIssue 414: ").append(words.nobodys()).append("\n\n");
        case 6 -> text.append("\nACTION: ").append(words.nobodys()).append("\n\n");
        case 7 -> text.append("\n```\nAna Ruiz: ").append(words.never()).append("\n```\n\n");
        case 8 -> text.append("\n").append(words.nobodys()).append("\n\n");
        case 9 -> line("Ana/Bo: " + words.nobodys());
        case 10 ->
            text.append("\n## ")
                .append(name)
                .append(" on depth\n\n")
                .append(words.nobodys())
                .append("\n\n");
        default -> line(name + ": " + words.by(name));
      }
    }

    private void line(String content) {
      text.append("* ").append(content).append('\n');
    }
  }

  /// A hearing in Word.
  private static final class Hearing {

    private final GeneratedWords words;
    private final StringBuilder body = new StringBuilder();

    Hearing(GeneratedWords words) {
      this.words = words;
    }

    String table() {
      StringBuilder rows = new StringBuilder(row(p("Speaker"), p("Said")));
      rows.append(row(p("Ana Ruiz"), p(words.by("Ana Ruiz"))));
      for (int i = 0; i < 3 + words.random().nextInt(6); i++) {
        String name = words.any(PEOPLE);
        rows.append(
            switch (words.random().nextInt(8)) {
              case 0 -> row(p(name), p(words.by(name))) + row(MERGED, p(words.by(name)));
              case 1 ->
                  "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
                      + p("Agreed: " + words.nobodys())
                      + "</w:tc></w:tr>";
              case 2 -> row(p(name), p(words.by(name)) + p("Sam Dunne: " + words.nobodys()));
              case 3 ->
                  row(
                      p(name),
                      p(words.by(name))
                          + "<w:p><w:del><w:r><w:delText>"
                          + words.never()
                          + "</w:delText></w:r></w:del><w:ins><w:r><w:t>"
                          + words.by(name)
                          + "</w:t></w:r></w:ins></w:p>");
              case 4 -> row(p("Unknown"), p(words.nobodys()));
              case 5 -> row(p("Ana and Bo"), p(words.nobodys()));
              case 6 -> row(p(name), p(words.by(name) + " (Laughter) " + words.by(name)));
              default -> row(p(name), p(words.by(name)));
            });
      }
      return p("Minutes of the harbour hearing")
          + p("4 March 2025")
          + "<w:tbl>"
          + rows
          + "</w:tbl>";
    }

    String paragraphs() {
      body.append(p("Verbatim record of the harbour hearing")).append(p("4 March 2025"));
      for (String name : PEOPLE.subList(0, 2)) {
        body.append(p(name + ": " + words.by(name)));
      }
      for (int i = 0; i < 3 + words.random().nextInt(8); i++) {
        String name = words.any(PEOPLE);
        body.append(
            switch (words.random().nextInt(10)) {
              case 0 -> p(name + ": " + words.by(name)) + p(words.by(name));
              case 1 ->
                  p(name + ": " + words.by(name))
                      + p("(Pause. " + words.nobodys() + ")")
                      + p(words.by(name));
              case 2 ->
                  p(name + ": " + words.by(name))
                      + p("Recommendation: " + words.nobodys())
                      + p(words.nobodys());
              case 3 -> p("Several members: " + words.nobodys());
              case 4 ->
                  p(name + ": " + words.by(name))
                      + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>"
                      + words.nobodys()
                      + "</w:t></w:r></w:p>";
              case 6 ->
                  "<w:p><w:r><w:t>"
                      + name.substring(0, 3)
                      + "</w:t></w:r><w:r><w:t xml:space='preserve'>"
                      + name.substring(3)
                      + ": </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                      + words.never()
                      + "</w:t></w:r><w:r><w:t>"
                      + words.by(name)
                      + "</w:t></w:r></w:p>";
              case 7 -> p("Question put and agreed to. " + words.nobodys()) + p(words.nobodys());
              case 5 -> p(name + ": " + words.by(name) + " The rule is simple: " + words.by(name));
              default -> p(name + ": " + words.by(name));
            });
      }
      return body.toString();
    }
  }

  private static final String MERGED = "<w:tcPr><w:vMerge/></w:tcPr><w:p/>";

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  private static String row(String... cells) {
    return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
  }

  /// A Word document of a body.
  static byte[] document(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
              + " Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
              + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
              + "officedocument.wordprocessingml.document.main+xml'/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships/officeDocument' Target='word/document.xml'/></Relationships>");
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
              + "<w:body>"
              + body
              + "</w:body></w:document>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// The page of an event with block quotes.
  private static final class Event {

    private final GeneratedWords words;
    private final StringBuilder body = new StringBuilder();

    Event(GeneratedWords words) {
      this.words = words;
    }

    String file() {
      quote("<p>" + words.by("Ana Ruiz") + "</p><footer>Ana Ruiz, Head</footer>");
      for (int i = 0; i < 3 + words.random().nextInt(7); i++) {
        item(words.any(PEOPLE));
      }
      return "<html><head><title>An evening</title></head><body><nav>"
          + words.never()
          + "</nav><main><h1>An evening</h1><h2>Speakers</h2><ul><li>Ana Ruiz, Head,"
          + " Office</li><li>Bo Lind, angler</li><li>Dee Hart, Reader, College</li><li>Ines"
          + " Farrow</li><li>Leo Birch, Director, Fund</li><li>Leo Birch, miller</li></ul>"
          + "<h2>Rivers</h2>"
          + body
          + "<h2>Comments</h2><blockquote><p>"
          + words.nobodys()
          + "</p><footer>Ana Ruiz</footer></blockquote></main></body></html>";
    }

    private void item(String name) {
      switch (words.random().nextInt(15)) {
        case 10 ->
            body.append("<div class='quote-card'><div class='quote-text'>")
                .append(words.by(name))
                .append("</div><div class='quote-name'>")
                .append(name)
                .append("</div></div>");
        case 11 -> quote("<p>" + words.nobodys() + "</p><footer>An audience member</footer>");
        case 12 ->
            quote(
                "<p>"
                    + words.by(name)
                    + " <q>"
                    + words.maybe(name)
                    + "</q></p><footer>"
                    + name
                    + "</footer>");
        case 13 ->
            body.append("<h2>Ana Ruiz on rivers</h2><p>").append(words.nobodys()).append("</p>");
        case 0 -> {
          body.append("<blockquote><p>").append(words.by(name)).append("</p></blockquote>");
          body.append("<p>— ").append(name).append("</p>");
        }
        case 1 ->
            quote(
                "<p>"
                    + words.by(name)
                    + "</p><p>"
                    + words.by(name)
                    + "</p><footer>"
                    + name
                    + "</footer>");
        case 2 -> quote("<p>" + words.nobodys() + "</p><footer>Sam Dunne, guest</footer>");
        case 3 -> quote("<p>" + words.nobodys() + "</p><footer>Leo Birch</footer>");
        case 4 ->
            quote(
                "<p>"
                    + words.maybe(name)
                    + "</p><p>Sam Dunne: "
                    + words.nobodys()
                    + "</p><footer>"
                    + name
                    + "</footer>");
        case 5 -> body.append("<p>Others disagree: ").append(words.nobodys()).append("</p>");
        case 6 ->
            body.append("<aside class='pullquote' aria-hidden='true'><blockquote>")
                .append(words.nobodys())
                .append("</blockquote><cite>")
                .append(name)
                .append("</cite></aside>");
        case 7 -> quote("<p>" + words.nobodys() + "</p>");
        case 8 ->
            body.append("<figure><blockquote><p>")
                .append(words.by(name))
                .append("</p></blockquote><figcaption>")
                .append(name)
                .append("</figcaption></figure>");
        default -> quote("<p>" + words.by(name) + "</p><footer>" + name + "</footer>");
      }
    }

    private void quote(String content) {
      body.append("<blockquote>")
          .append(content)
          .append("</blockquote>\n<p>")
          .append(words.nobodys())
          .append("</p>\n");
    }
  }
}
