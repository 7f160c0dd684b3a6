package org.rostrum.adapter.format.epub;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.Packed;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads a report in EPUB: its chapters in the order in which they are to be read, as one web page.
public final class EpubReader implements SourceReader {

  private final WebPageReader pages;

  public EpubReader(WordBreaks wordBreaks) {
    this.pages = new WebPageReader(wordBreaks);
  }

  @Override
  public String format() {
    return "electronic book";
  }

  @Override
  public double claims(SourceFile file) {
    return Packed.type(file).equals("application/epub+zip") ? 1 : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile file) {
    try {
      Map<String, byte[]> entries =
          Packed.entries(file, name -> name.matches("(?i).*\\.(?:x?html?|xml|opf)"));
      Optional<String> page = new Book(entries).page();
      if (page.isPresent()) {
        ByteBuffer content = ByteBuffer.wrap(page.get().getBytes(StandardCharsets.UTF_8));
        return pages.read(new SourceFile(file.name(), page.get(), content, file.names()));
      }
    } catch (IOException e) {
      // said below
    }
    Findings findings = new Findings(file.name());
    findings.problem(
        0,
        "the electronic book is damaged, or locked",
        "fetch it again, or save the report as PDF or as a web page");
    return findings.failed();
  }
}
