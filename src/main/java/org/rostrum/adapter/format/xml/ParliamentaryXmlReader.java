package org.rostrum.adapter.format.xml;

import javax.xml.stream.XMLStreamException;
import org.rostrum.adapter.format.Findings;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads the XML in which records of parliaments are kept: parlparse's (They Work For You),
/// ParlaMint's TEI, Akoma Ntoso, and others that tell speeches by who gives them. Other XML is
/// claimed as well, to say what it was taken for.
public final class ParliamentaryXmlReader implements SourceReader {

  private static final int LARGEST = 32 << 20;
  private static final int BEGINNING = 16_384;

  @Override
  public String format() {
    return "parliamentary XML";
  }

  @Override
  public double claims(SourceFile file) {
    String beginning = file.beginning(BEGINNING);
    boolean declared = beginning.stripLeading().startsWith("<?xml");
    return switch (RootName.of(beginning)) {
      case "publicwhip", "TEI", "teiCorpus" -> 1;
      case "html", "" -> declared && RootName.of(beginning).isEmpty() ? 0.5 : 0;
      default -> declared || file.extension().equals("xml") ? 0.5 : 0;
    };
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    if (file.content().remaining() > LARGEST) {
      findings.problem(
          0,
          "the XML is larger than " + (LARGEST >> 20) + " MB, and was not read",
          "divide it, one sitting a file");
      return findings.failed();
    }
    String root = RootName.of(file.beginning(BEGINNING));
    try (XmlEvents events = XmlEvents.of(file)) {
      return switch (root) {
        case "publicwhip" -> new ParlparseRecord(file, events, findings).read();
        case "TEI" -> new ParlaMintRecord(file, events, findings).read();
        case "teiCorpus" -> unknown(root, findings);
        default ->
            new SpeechRecord(file, events, findings)
                .read()
                .orElseGet(() -> unknown(root, findings));
      };
    } catch (XMLStreamException e) {
      findings.problem(
          Math.max(0, line(file, e)),
          "the XML is not well formed or refers to what is outside of it",
          "see whether the file is whole; entities that stand for more than characters are not"
              + " read");
      return findings.failed();
    }
  }

  private static Read unknown(String root, Findings findings) {
    findings.problem(
        0,
        "it is XML whose root is "
            + Findings.shown(root)
            + ", which Rostrum does not know: no element of it is a speech",
        root.equals("teiCorpus")
            ? "this is the corpus's list of its files: load the sittings themselves"
            : "records are read in which an element says who speaks and holds the words, as in"
                + " Akoma Ntoso, ParlaMint and parlparse");
    return findings.failed();
  }

  private static int line(SourceFile file, XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return Math.min(line, (int) file.text().lines().count());
  }
}
