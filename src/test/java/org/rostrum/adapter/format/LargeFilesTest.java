package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.format.pdf.PdfReportReader;
import org.rostrum.adapter.format.transcript.CaptionReader;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.model.Source;

/// A report of 400 pages and the captions of six hours are read by a process of their own, in the
/// memory that a small machine has.
class LargeFilesTest {

  private static final int PAGES = 400;
  private static final int LINES = 45;
  private static final int CUES = 6 * 60 * 60 / 3;
  private static final String MEMORY = "-Xmx512m";
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir @Nullable Path temporary;

  /// Reads a folder, and prints each source with how many passages it has.
  static final class Reading {

    private Reading() {}

    public static void main(String[] arguments) {
      Importer importer =
          new Importer(
              List.of(new CaptionReader(), new PdfReportReader(new WordBreaks(word -> false))),
              new SidecarReader());
      Imported.Corpus corpus = (Imported.Corpus) importer.read(Path.of(arguments[0]));
      corpus
          .problems()
          .forEach(problem -> System.out.println(problem.file() + ": " + problem.what()));
      for (Source source : corpus.library().sources()) {
        System.out.println(source.id().value() + " " + Segmenter.passages(source).size());
      }
    }
  }

  @Test
  void areReadInBoundedMemory() throws IOException, InterruptedException {
    Path folder = Files.createDirectory(Objects.requireNonNull(temporary).resolve("corpus"));
    writeReport(folder.resolve("report.pdf"));
    Files.writeString(folder.resolve("talk.vtt"), captions());
    Path output = folder.resolveSibling("output");

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();

    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended).as(printed).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    assertThat(passages(printed, "report")).as(printed).isGreaterThan(PAGES);
    assertThat(passages(printed, "talk")).as(printed).isGreaterThan(CUES / 100);
  }

  private static int passages(String printed, String source) {
    return printed
        .lines()
        .filter(line -> line.startsWith(source + " "))
        .mapToInt(line -> Integer.parseInt(line.substring(source.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  private static void writeReport(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int number = 1; number <= PAGES; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (int line = 0; line < LINES; line++) {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(60, 770 - 15 * line);
            content.showText(
                "Gate " + line + " of town " + number + " leaks every winter and nobody mends it.");
            content.endText();
          }
        }
      }
      document.save(file.toFile());
    }
  }

  private static String captions() {
    StringBuilder text = new StringBuilder("WEBVTT\n\n");
    for (int cue = 0; cue < CUES; cue++) {
      text.append(new Timestamp(3 * cue)).append(".000 --> ");
      text.append(new Timestamp(3 * cue + 2)).append(".900\n<v Ana Ruiz>");
      text.append("Gate ").append(cue).append(" leaks every winter and nobody mends it.</v>\n\n");
    }
    return text.toString();
  }
}
