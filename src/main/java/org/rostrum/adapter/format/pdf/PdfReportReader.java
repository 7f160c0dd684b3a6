package org.rostrum.adapter.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.corpus.TooMuchException;

/// Reads a report in PDF by its text layer. A scan has none, and is told so; so are files that want
/// a password, are damaged, or would take without end to read.
public final class PdfReportReader implements SourceReader {

  private static final int MOST_PAGES = 5000;
  private static final int FEWEST_LETTERS = 20;
  private static final long MAIN_MEMORY = 64L << 20;
  private static final String MARK = "%PDF-";

  private final WordBreaks wordBreaks;
  private final BuiltInFont font = new BuiltInFont();

  public PdfReportReader(WordBreaks wordBreaks) {
    this.wordBreaks = wordBreaks;
  }

  @Override
  public String format() {
    return "PDF report";
  }

  @Override
  public double claims(SourceFile file) {
    return file.beginning(1024).contains(MARK) ? 1 : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    FontMappers.set(font);
    byte[] bytes = file.bytes();
    PackedStreams.check(bytes);
    try (PDDocument document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMixed(MAIN_MEMORY).streamCache)) {
      return read(file, document, findings);
    } catch (InvalidPasswordException e) {
      findings.problem(
          0, "the PDF is encrypted and wants a password", "save a copy without a password");
    } catch (EndlessPageException e) {
      findings.problem(
          0,
          "page " + e.page() + " of the PDF holds far more than a page can show, and was not read",
          "print the document to a new PDF, or take out the page");
    } catch (TooMuchException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      findings.problem(
          0,
          "the PDF is damaged, so that its text cannot be read",
          "open it in a viewer and save it anew, or fetch it again");
    }
    return findings.failed();
  }

  private Read read(SourceFile file, PDDocument document, Findings findings) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      findings.problem(
          0, "the PDF has more than " + MOST_PAGES + " pages, and was not read", "divide it");
      return findings.failed();
    }
    List<PrintedPage> printed = new ArrayList<>();
    List<Integer> scanned = new ArrayList<>();
    PageGlyphs glyphs = new PageGlyphs();
    for (int number = 1; number <= pages; number++) {
      PDPage page = document.getPage(number - 1);
      PrintedPage read = glyphs.read(page, number);
      if (read.letters() < FEWEST_LETTERS
          && page.getResources() != null
          && page.getResources().getXObjectNames().iterator().hasNext()) {
        scanned.add(number);
      }
      printed.add(read);
    }
    if (printed.stream().allMatch(page -> page.letters() == 0)) {
      findings.problem(
          0,
          "the PDF has no text layer: its " + pages + " pages are pictures of text (a scan)",
          "have its text recognised (OCR) and save it with the text");
      return findings.failed();
    }
    if (!scanned.isEmpty()) {
      findings.warn(
          0,
          "pages without text, which may be scans, were passed over: "
              + scanned.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", ")),
          "have their text recognised (OCR), if they matter");
    }
    Optional<Read> talk =
        PrintedLines.read(file, printed, PrintedReport.bodySize(printed), wordBreaks);
    if (talk.isPresent()) {
      return talk.get();
    }
    return new PrintedReport(file, printed, PageNumbers.of(document), wordBreaks, findings).read();
  }
}
