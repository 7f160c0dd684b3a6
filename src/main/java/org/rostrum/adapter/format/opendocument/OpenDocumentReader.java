package org.rostrum.adapter.format.opendocument;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.Packed;
import org.rostrum.adapter.format.word.WrittenDocument;
import org.rostrum.adapter.format.xml.XmlElement;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads minutes, transcripts and reports in OpenDocument text (`.odt`), as documents of Word are
/// read. Other documents of OpenDocument are claimed as well, to say what they were taken for.
public final class OpenDocumentReader implements SourceReader {

  private static final String TYPE = "application/vnd.oasis.opendocument.";
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";

  @Override
  public String format() {
    return "OpenDocument text";
  }

  @Override
  public double claims(SourceFile file) {
    return Packed.type(file).startsWith(TYPE) ? 1 : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    if (!Packed.type(file).startsWith(TYPE + "text")) {
      findings.problem(
          0, "it is an OpenDocument file, but no text", "save what it says as a text document");
      return findings.failed();
    }
    try {
      Map<String, byte[]> entries = Packed.entries(file, Set.of(CONTENT, STYLES)::contains);
      Optional<XmlElement> content =
          Optional.ofNullable(entries.get(CONTENT)).flatMap(XmlElement::of);
      if (content.isPresent()) {
        Optional<XmlElement> styles =
            Optional.ofNullable(entries.get(STYLES)).flatMap(XmlElement::of);
        return WrittenDocument.read(
            file,
            new OpenDocumentBody(content.get(), new Styles(content.get(), styles)).body(),
            findings);
      }
    } catch (IOException e) {
      // said below
    }
    findings.problem(
        0,
        "the document is damaged, or locked with a password",
        "open it in LibreOffice and save it anew, without a password");
    return findings.failed();
  }
}
