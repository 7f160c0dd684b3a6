package org.rostrum.adapter.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.TooMuchException;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;

class PdfReportReaderTest {

  private static final PdfReportReader READER =
      new PdfReportReader(
          new WordBreaks(Set.of("removed", "moved", "small", "ports", "survey")::contains));

  /// Lays out lines on pages.
  private static final class Printer implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    Printer() throws IOException {
      content = page();
    }

    private PDPageContentStream page() throws IOException {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      return new PDPageContentStream(document, page);
    }

    Printer turn() throws IOException {
      content.close();
      content = page();
      return this;
    }

    Printer line(float size, float x, float y, String text) throws IOException {
      return line(Standard14Fonts.FontName.HELVETICA, size, x, y, text);
    }

    Printer bold(float size, float x, float y, String text) throws IOException {
      return line(Standard14Fonts.FontName.HELVETICA_BOLD, size, x, y, text);
    }

    private Printer line(Standard14Fonts.FontName font, float size, float x, float y, String text)
        throws IOException {
      content.beginText();
      content.setFont(new PDType1Font(font), size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
      return this;
    }

    Printer labelled(String style, int start) {
      PDPageLabelRange range = new PDPageLabelRange();
      range.setStyle(style);
      range.setStart(start);
      PDPageLabels labels = new PDPageLabels(document);
      labels.setLabelItem(0, range);
      document.getDocumentCatalog().setPageLabels(labels);
      return this;
    }

    byte[] bytes() throws IOException {
      content.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static Reading read(byte[] bytes) {
    return Reading.of(READER, "report.pdf", bytes);
  }

  @Test
  void namesTheAuthorsThatALineCallsSoAndNoOrganisation() throws IOException {
    for (String line : List.of("Authors: Ada Vane and Kim Osei", "By Ada Vane and Kim Osei")) {
      try (Printer printer = new Printer()) {
        Reading reading =
            read(
                printer
                    .line(20, 60, 740, "The condition of the weirs")
                    .line(11, 60, 700, "River Board")
                    .line(11, 60, 680, line)
                    .line(14, 60, 640, "1 Gates")
                    .line(
                        11, 60, 620, "Half of the gates leak every winter, and nobody mends them.")
                    .bytes());
        assertThat(reading.source().publication().authors())
            .as(line)
            .containsExactly("Ada Vane", "Kim Osei");
        assertThat(reading.source().publication().publisher()).isEqualTo("River Board");
      }
    }
  }

  @Test
  void aParagraphBelowACaptionIsTextAndWhatBelongsToTheFigureIsNone() throws IOException {
    try (Printer printer = new Printer()) {
      printer.line(20, 60, 760, "The condition of the weirs").line(14, 60, 740, "1 Gates");
      for (int i = 0; i < 8; i++) {
        printer.line(11, 60, 715 - 15 * i, "Half of the gates of row " + i + " leak every");
      }
      printer
          .line(11, 60, 595, "winter.")
          .line(11, 60, 570, "Figure 1: Gates by age and by the")
          .line(11, 60, 555, "town that they are of")
          .line(11, 60, 530, "oak 1950 3 steel 1980 44")
          .line(11, 60, 505, "Wick Harl Selby Moss")
          .line(11, 60, 480, "The cost of a gate went from")
          .line(11, 60, 465, "four thousand to")
          .turn()
          .line(11, 60, 760, "nine thousand within ten years.");
      assertThat(read(printer.bytes()).lines())
          .last()
          .isEqualTo(
              "-: The cost of a gate went from four thousand to nine thousand within ten years.");
    }
  }

  @Test
  void joinsLinesThatStandWideApartAndLeavesOutTheTitlePage() throws IOException {
    try (Printer printer = new Printer()) {
      printer
          .line(20, 60, 780, "Who digs the ports?")
          .line(14, 60, 750, "On mud and money")
          .line(10, 60, 700, "Institute for Mud June 2025")
          .turn()
          .bold(12, 60, 780, "Mud")
          .line(10, 60, 755, "Mud rises in all of the ports, and in most of them it has been re-")
          .line(10, 60, 737, "moved by those who pay for it least of all the people who do so at")
          .line(10, 60, 719, "all.")
          .line(10, 60, 690, "Nobody else digs in any of the ports which we have seen this year.");
      assertThat(read(printer.bytes()).lines())
          .containsExactly(
              "-: Mud rises in all of the ports, and in most of them it has been removed by those"
                  + " who pay for it least of all the people who do so at all.",
              "-: Nobody else digs in any of the ports which we have seen this year.");
    }
  }

  /// Two pages, and a paragraph from one to the next.
  private static Printer twoPages() throws IOException {
    return new Printer()
        .line(20, 60, 780, "The state of the ports")
        .line(10, 60, 740, "Silt costs the ports a great deal, and it costs the ferries more.")
        .line(10, 60, 726, "It re-")
        .turn()
        .line(10, 60, 780, "moved a third of the berths last year. Nobody has dredged since then.");
  }

  private static List<Spot> spots(byte[] bytes) {
    Source source = read(bytes).source();
    return Segmenter.passages(source).stream()
        .filter(passage -> passage.locator().part().searched())
        .flatMap(passage -> Quotable.sentences(passage).stream())
        .map(sentence -> sentence.spot().orElseThrow())
        .toList();
  }

  @Test
  void knowsThePageOnWhichEachSentenceBegins() throws IOException {
    try (Printer printer = twoPages()) {
      assertThat(spots(printer.bytes()))
          .containsExactly(new Spot.Page(1, "1"), new Spot.Page(1, "1"), new Spot.Page(2, "2"));
    }
  }

  @Test
  void citesPagesByTheNumbersThatArePrintedOnThem() throws IOException {
    try (Printer printer = twoPages()) {
      assertThat(spots(printer.labelled(PDPageLabelRange.STYLE_ROMAN_LOWER, 7).bytes()))
          .containsExactly(
              new Spot.Page(1, "vii"), new Spot.Page(1, "vii"), new Spot.Page(2, "viii"));
    }
  }

  @Test
  void passesOverPageNumbersThatNobodyPrints() throws IOException {
    try (Printer printer = twoPages()) {
      byte[] bytes =
          printer.labelled(PDPageLabelRange.STYLE_ROMAN_LOWER, Integer.MAX_VALUE).bytes();
      assertThat(spots(bytes)).first().isEqualTo(new Spot.Page(1, "1"));
    }
  }

  @Test
  void readsTheLeftColumnFirstAlthoughLinesAlternate() throws IOException {
    try (Printer printer = new Printer()) {
      printer
          .line(20, 60, 780, "The state of the ports")
          .line(10, 60, 750, "Dee Hart and Kim Osei");
      String[] left = {
        "Silt costs the northern ports more than", "fifty million a year. It must be re-",
        "moved before the winter, or the ferries", "will stop for good. That is our first",
        "finding, and it is not the last. Small-"
      };
      String[] right = {
        "ports with one dredger wait for the sea", "to do it, and the sea does not. We do not",
        "agree with those who say so: the survey", "was short, and nobody was asked at all in",
        "the north. It will take all of March."
      };
      for (int i = 0; i < left.length; i++) {
        printer.line(10, 60, 700 - 14 * i, left[i]).line(10, 310, 700 - 14 * i, right[i]);
      }
      Reading reading = read(printer.bytes());
      assertThat(reading.lines())
          .containsExactly(
              "-: Silt costs the northern ports more than fifty million a year. It must be removed"
                  + " before the winter, or the ferries will stop for good. That is our first"
                  + " finding, and it is not the last. Small-ports with one dredger wait for the"
                  + " sea to do it, and the sea does not. We do not agree with those who say so:"
                  + " the survey was short, and nobody was asked at all in the north. It will take"
                  + " all of March.");
      assertThat(reading.source().title()).isEqualTo("The state of the ports");
      assertThat(reading.source().publication().authors()).containsExactly("Dee Hart", "Kim Osei");
    }
  }

  @Test
  void leavesOutWhatIsPrintedAroundTheText() throws IOException {
    try (Printer printer = new Printer()) {
      printer
          .line(8, 60, 810, "THE STATE OF THE PORTS")
          .line(20, 60, 760, "Ports")
          .line(13, 60, 730, "Contents")
          .line(10, 60, 710, "1  Silt .......................... 2")
          .line(8, 290, 40, "1")
          .turn()
          .line(8, 60, 810, "THE STATE OF THE PORTS")
          .bold(10, 60, 760, "1  Silt")
          .line(10, 60, 740, "Silt costs more than it did.")
          .line(6, 193, 744, "1")
          .line(10, 200, 740, "It will take all of")
          .line(7, 60, 90, "1  Hull, P. Silt and its price. Selby: Harbour Press.")
          .line(8, 290, 40, "2")
          .turn()
          .line(8, 60, 810, "THE STATE OF THE PORTS")
          .line(10, 60, 770, "March and no more.")
          .line(10, 60, 740, "Figure 1: Silt by port (tons)")
          .line(10, 60, 726, "Selby      40")
          .line(10, 60, 712, "Wick       12")
          .bold(10, 60, 680, "References")
          .line(10, 60, 660, "Hull, P. Silt and its price, as everybody knows who reads.")
          .line(8, 290, 40, "3");
      assertThat(read(printer.bytes()).lines())
          .containsExactly(
              "-: Silt costs more than it did. It will take all of March and no more.");
    }
  }

  @Nested
  class Strange {

    @Test
    void scanIsToldToHaveNoText() throws IOException {
      try (Printer printer = new Printer()) {
        Reading reading = read(printer.turn().bytes());
        assertThat(reading.failed()).isTrue();
        assertThat(reading.findings()).singleElement().asString().contains("2 pages", "scan");
      }
    }

    @Test
    void encryptedFileIsToldToWantAPassword() throws IOException {
      try (Printer printer = new Printer()) {
        printer.line(10, 60, 700, "A secret.").content.close();
        printer.document.protect(
            new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.document.save(out);
        assertThat(read(out.toByteArray()).findings())
            .singleElement()
            .asString()
            .contains("password");
      }
    }

    @Test
    void damagedFileIsToldSo() throws IOException {
      try (Printer printer = new Printer()) {
        byte[] whole = printer.line(10, 60, 700, "Some words that nobody reads.").bytes();
        for (int length : new int[] {9, 100, whole.length / 2}) {
          Reading reading = read(Arrays.copyOf(whole, length));
          assertThat(reading.failed()).isTrue();
          assertThat(reading.findings()).isNotEmpty();
        }
      }
    }

    @Test
    void pageThatDoesNotEndIsGivenUpQuickly() throws IOException {
      try (PDDocument document = new PDDocument()) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDStream content = new PDStream(document);
        try (var out = content.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
          byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
          for (int i = 0; i < 66; i++) {
            out.write(blanks);
          }
        }
        page.setContents(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        byte[] bytes = out.toByteArray();
        long start = System.nanoTime();
        assertThatThrownBy(() -> read(bytes))
            .isInstanceOf(TooMuchException.class)
            .hasMessageContaining("unpacks to far more than it can show");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      }
    }

    @Test
    void otherFilesAreNotClaimed() {
      assertThat(READER.claims(new SourceFile("a.pdf", "Not a PDF."))).isZero();
    }
  }

  /// Two pages of a sitting, with a head and a foot on each.
  private static Printer sitting() throws IOException {
    return new Printer()
        .line(10, 60, 800, "4 March 2025                    DEBATES                    7")
        .line(10, 240, 760, "[The Speaker (Hon. Ana Moy) in the Chair]")
        .line(
            10,
            90,
            730,
            "Hon. Speaker: We have a quorum and may begin with the motion on the quays.")
        .line(
            10,
            90,
            716,
            "Hon. Bo Lund (Harl, LAP): I beg to move. The quay leaks in the winter, and in the")
        .line(10, 60, 702, "summer it")
        .line(8, 60, 60, "Disclaimer: this copy is for information only.")
        .turn()
        .line(10, 60, 800, "4 March 2025                    DEBATES                    8")
        .line(
            10,
            60,
            760,
            "dries out, which nobody who has ever walked along it would call a great surprise.")
        .line(10, 280, 740, "(Applause)")
        .line(
            10,
            90,
            720,
            "It is the only quay that we have, and I commend the motion to this House today.")
        .line(10, 90, 706, "Hon. Speaker: Is that all, Hon. Lund?")
        .line(10, 90, 692, "Hon. Bo Lund (Harl, LAP): It is.")
        .bold(10, 270, 670, "The Bridge")
        .line(
            10,
            60,
            650,
            "Nobody had anything to say of it, and the House passed on to other business.")
        .line(8, 60, 60, "Disclaimer: this copy is for information only.");
  }

  @Test
  void readsATalkWhereSeveralReturnAtTheBeginningsOfLines() throws IOException {
    try (Printer printer = sitting()) {
      assertThat(read(printer.bytes()).lines())
          .filteredOn(line -> !line.startsWith("-"))
          .containsExactly(
              "Ana Moy: We have a quorum and may begin with the motion on the quays.",
              "Bo Lund: I beg to move. The quay leaks in the winter, and in the summer it dries"
                  + " out, which nobody who has ever walked along it would call a great surprise.",
              "Bo Lund: It is the only quay that we have, and I commend the motion to this House"
                  + " today.",
              "Ana Moy: Is that all, Hon. Lund?",
              "Bo Lund: It is.");
    }
  }
}
