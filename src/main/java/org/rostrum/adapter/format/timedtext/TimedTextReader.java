package org.rostrum.adapter.format.timedtext;

import java.util.Optional;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.transcript.CaptionReader;
import org.rostrum.adapter.format.xml.RootName;
import org.rostrum.adapter.format.xml.XmlElement;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads captions in TTML (<https://www.w3.org/TR/ttml2/>), also as Apple's podcasts and
/// broadcasters' EBU-TT have them. They are read as other captions: what an agent says stands in
/// their voice, and who is no person, or has no name, is nobody.
public final class TimedTextReader implements SourceReader {

  private static final int LARGEST = 32 << 20;
  private static final int BEGINNING = 8192;

  @Override
  public String format() {
    return "TTML captions";
  }

  @Override
  public double claims(SourceFile file) {
    return RootName.of(file.beginning(BEGINNING)).equals("tt") ? 1 : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    Optional<XmlElement> root =
        file.content().remaining() > LARGEST ? Optional.empty() : XmlElement.of(file.bytes());
    if (root.isEmpty()) {
      findings.problem(
          0,
          file.content().remaining() > LARGEST
              ? "the captions are larger than " + (LARGEST >> 20) + " MB, and were not read"
              : "the XML is not well formed or refers to what is outside of it",
          "see whether the file is whole, or divide it");
      return findings.failed();
    }
    String captions = new TimedText(root.get(), file::named).captions();
    return new CaptionReader()
        .read(new SourceFile(file.name(), captions, file.content(), file.names()));
  }
}
