package org.rostrum.adapter.format.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.Packed;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.corpus.TooMuchException;
import org.xml.sax.SAXException;

/// Reads minutes, transcripts of meeting tools and reports in Word's DOCX. Other packages in ZIP,
/// encrypted and older files of Word are claimed as well, to say what they were taken for.
public final class WordReader implements SourceReader {

  private static final String ZIP = "PK\u0003\u0004";
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";
  private static final String RICH_TEXT = "{\\rtf";
  private static final String END_OF_ZIP = "PK\u0005\u0006";
  private static final int TAIL = 1 << 20;

  @Override
  public String format() {
    return "Word document";
  }

  @Override
  public double claims(SourceFile file) {
    String mark = file.beginning(4);
    return (mark.equals(ZIP) && Packed.type(file).isEmpty())
            || mark.equals(COMPOUND)
            || isRichText(file)
        ? 1
        : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  private static boolean isRichText(SourceFile file) {
    return file.beginning(RICH_TEXT.length()).equals(RICH_TEXT);
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    if (file.beginning(4).equals(COMPOUND)) {
      findings.problem(
          0,
          "it is a file of an older Office, or one that is encrypted with a password",
          "save it as .docx without a password");
      return findings.failed();
    }
    if (isRichText(file)) {
      findings.problem(
          0, "it is Rich Text, which Rostrum does not read", "save it as .docx or as .odt");
      return findings.failed();
    }
    byte[] bytes = file.bytes();
    int tail = Math.min(bytes.length, TAIL);
    String names = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
    boolean whole = names.contains(END_OF_ZIP);
    if (!whole || !names.contains("word/document")) {
      findings.problem(
          0,
          whole
              ? "it is a ZIP file that holds no Word document"
              : "the Word document is cut short or damaged",
          whole
              ? "unpack it, or save what it was made from as .docx"
              : "fetch it again, or open it in Word or LibreOffice and save it anew");
      return findings.failed();
    }
    try {
      return WrittenDocument.read(file, WordFile.read(bytes), findings);
    } catch (TooMuchException e) {
      throw e;
    } catch (IOException | InvalidFormatException | SAXException | RuntimeException e) {
      boolean bomb =
          e instanceof WordFile.TooLargeException
              || String.valueOf(e.getMessage()).contains("Zip bomb");
      findings.problem(
          0,
          bomb
              ? "the Word document unpacks to far more than it shows, and was not read"
              : "the Word document is damaged",
          "open it in Word or LibreOffice and save it anew");
      return findings.failed();
    }
  }
}
