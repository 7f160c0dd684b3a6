package org.rostrum.adapter.format;

import java.util.List;
import java.util.stream.Collectors;

/// Documents of word processors whose paragraphs begin with a name in bold, for tests.
final class WrittenRecord {

  private static final String PARTS =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
          + " Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
          + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml'/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument' Target='word/document.xml'/></Relationships>";

  private WrittenRecord() {}

  /// @param turns a name and words each; without a name where that is blank
  static byte[] word(String title, List<List<String>> turns) {
    String body =
        turns.stream()
            .map(
                turn ->
                    "<w:p>"
                        + run("<w:rPr><w:b/></w:rPr>", label(turn))
                        + run("", turn.getLast())
                        + "</w:p>")
            .collect(Collectors.joining());
    return Zipped.parts(
        "[Content_Types].xml",
        PARTS,
        "_rels/.rels",
        RELATIONS,
        "word/document.xml",
        "<w:document"
            + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:pPr><w:pStyle"
            + " w:val='Title'/></w:pPr>"
            + run("", title)
            + "</w:p>"
            + body
            + "</w:body></w:document>");
  }

  private static String run(String style, String text) {
    return text.isEmpty()
        ? ""
        : "<w:r>" + style + "<w:t xml:space='preserve'>" + escaped(text) + "</w:t></w:r>";
  }

  /// @param turns a name and words each; without a name where that is blank
  static byte[] openDocument(String title, List<List<String>> turns) {
    String body =
        turns.stream()
            .map(
                turn ->
                    "<text:p><text:span text:style-name='B'>"
                        + escaped(label(turn))
                        + "</text:span>"
                        + escaped(turn.getLast())
                        + "</text:p>")
            .collect(Collectors.joining());
    return Zipped.of(
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<?xml version='1.0'?><office:document-content xmlns:office='o' xmlns:text='t'"
            + " xmlns:style='s' xmlns:fo='f'><office:automatic-styles><style:style"
            + " style:name='B'><style:text-properties fo:font-weight='bold'/></style:style>"
            + "</office:automatic-styles><office:body><office:text><text:p"
            + " text:style-name='Title'>"
            + escaped(title)
            + "</text:p>"
            + body
            + "</office:text></office:body></office:document-content>");
  }

  private static String label(List<String> turn) {
    return turn.getFirst().isEmpty() ? "" : turn.getFirst() + ": ";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
