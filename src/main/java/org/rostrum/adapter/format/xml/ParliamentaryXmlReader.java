package org.rostrum.adapter.format.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.rostrum.adapter.format.Findings;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads the XML in which records of parliaments are kept: parlparse's (They Work For You) and
/// ParlaMint's TEI. Other XML is claimed as well, to say what it was taken for.
public final class ParliamentaryXmlReader implements SourceReader {

  private static final int BEGINNING = 16_384;
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\W{0,4}(?:<\\?xml[^>]*>)?(?:\\s|<!--(?:[^-]|-[^-])*-->|<\\?[^>]*>"
              + "|<!DOCTYPE[^\\[>]*(?:\\[[^\\]]*])?\\s*>)*<(?:\\w+:)?([A-Za-z][\\w.-]*)");

  @Override
  public String format() {
    return "parliamentary XML";
  }

  @Override
  public double claims(SourceFile file) {
    String beginning = file.beginning(BEGINNING);
    boolean declared = beginning.stripLeading().startsWith("<?xml");
    return switch (root(beginning)) {
      case "publicwhip", "TEI", "teiCorpus" -> 1;
      case "html", "" -> declared && root(beginning).isEmpty() ? 0.5 : 0;
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
    String root = root(file.beginning(BEGINNING));
    try (XmlEvents events = XmlEvents.of(file)) {
      return switch (root) {
        case "publicwhip" -> new ParlparseRecord(file, events, findings).read();
        case "TEI" -> new ParlaMintRecord(file, events, findings).read();
        default -> {
          findings.problem(
              0,
              "it is XML whose root is " + Findings.shown(root) + ", which Rostrum does not know",
              root.equals("teiCorpus")
                  ? "this is the corpus's list of its files: load the sittings themselves"
                  : "records by parlparse (<publicwhip>) and ParlaMint (<TEI>) are read");
          yield findings.failed();
        }
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

  private static int line(SourceFile file, XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return Math.min(line, (int) file.text().lines().count());
  }

  private static String root(String beginning) {
    Matcher root = ROOT.matcher(beginning);
    return root.find() ? root.group(1) : "";
  }
}
