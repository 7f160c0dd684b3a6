package org.rostrum.adapter.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.core.corpus.Patience;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The body of a word processor's document as it reads with all changes accepted: what was deleted
/// is gone, what was inserted is there. Headers, footers, notes and comments are not in it.
public record WordBody(List<Part> parts) {

  public WordBody {
    parts = List.copyOf(parts);
  }

  /// A paragraph or a table.
  public sealed interface Part {

    /// @param level of a heading, from 1; 0 for the title; -1 for text
    /// @param quoted whether its style is that of a block quote
    /// @param aside whether all of it is in italics, or its style is that of a caption
    record Paragraph(String text, int level, boolean quoted, boolean aside, Look look)
        implements Part {}

    record Table(List<Row> rows) implements Part {

      public Table {
        rows = List.copyOf(rows);
      }
    }
  }

  /// How a paragraph looks.
  ///
  /// @param style the name of its style in small letters; empty where it has none of its own
  /// @param bold what begins it in bold; empty where nothing does
  /// @param centred whether it stands in the middle of the line
  /// @param goesOn whether it follows a line break within a paragraph
  public record Look(String style, String bold, boolean centred, boolean goesOn) {}

  /// A table's row.
  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param paragraphs its own, or those of the cell above that it is merged with
  /// @param columns over how many it goes
  public record Cell(List<String> paragraphs, int columns) {

    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    public String text() {
      return String.join(" ", paragraphs);
    }
  }

  private static final int DEEPEST = 60;
  private static final Pattern HEADING = Pattern.compile("(?:heading|berschrift|titre) ?(\\d)");

  /// @param styles the names of styles by their ids
  static WordBody of(Document document, Map<String, String> styles) {
    List<Part> parts = new ArrayList<>();
    for (Element body : children(document.getDocumentElement(), "body")) {
      addParts(styles, body, parts, 0);
    }
    return new WordBody(parts);
  }

  /// The names of the styles of a document, by their ids.
  static Map<String, String> styles(Document document) {
    Map<String, String> styles = new HashMap<>();
    for (Element style : children(document.getDocumentElement(), "style")) {
      children(style, "name").stream()
          .findFirst()
          .ifPresent(name -> styles.put(attribute(style, "styleId"), value(name)));
    }
    return styles;
  }

  private static void addParts(
      Map<String, String> styles, Node parent, List<Part> parts, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element) || depth > DEEPEST) {
        continue;
      }
      switch (name(element)) {
        case "p" -> addParagraph(styles, element, parts);
        case "tbl" -> parts.add(new Part.Table(rows(element)));
        case "sdt", "sdtContent", "ins", "customXml", "smartTag" -> {
          if (!isContents(element)) {
            addParts(styles, element, parts, depth + 1);
          }
        }
        default -> {
          // the page's layout, a bookmark
        }
      }
    }
  }

  /// Whether a content control holds a contents page or the like that Word makes, and no cover,
  /// which has the title.
  private static boolean isContents(Element control) {
    return children(control, "sdtPr").stream()
        .flatMap(properties -> children(properties, "docPartObj").stream())
        .anyMatch(
            part ->
                children(part, "docPartGallery").stream()
                    .noneMatch(gallery -> value(gallery).startsWith("Cover")));
  }

  /// Whether all runs of a paragraph that have text are in italics.
  private static boolean isInItalics(Element paragraph) {
    boolean any = false;
    for (Element run : children(paragraph, "r")) {
      boolean italic =
          children(run, "rPr").stream()
              .flatMap(properties -> children(properties, "i").stream())
              .anyMatch(mark -> !value(mark).matches("0|false|off"));
      if (!text(run).isBlank() && !italic) {
        return false;
      }
      any |= italic;
    }
    return any;
  }

  private static void addParagraph(
      Map<String, String> styles, Element paragraph, List<Part> parts) {
    Patience.check();
    String id =
        children(paragraph, "pPr").stream()
            .flatMap(properties -> children(properties, "pStyle").stream())
            .map(WordBody::value)
            .findFirst()
            .orElse(null);
    String style = id == null ? "" : styles.getOrDefault(id, id).toLowerCase(Locale.ROOT);
    if (style.startsWith("toc")) {
      return; // a line of a contents page
    }
    Matcher heading = HEADING.matcher(style);
    int level = heading.find() ? heading.group(1).charAt(0) - '0' : style.equals("title") ? 0 : -1;
    boolean aside = style.equals("caption") || isInItalics(paragraph);
    String bold = OneLine.of(boldBeginning(paragraph));
    boolean centred =
        children(paragraph, "pPr").stream()
            .flatMap(properties -> children(properties, "jc").stream())
            .anyMatch(alignment -> value(alignment).equals("center"));
    boolean goesOn = false;
    for (String line : text(paragraph).split("\n", -1)) {
      if (!OneLine.of(line).isEmpty()) {
        Look look = new Look(style, goesOn ? "" : bold, centred, goesOn);
        parts.add(
            new Part.Paragraph(OneLine.of(line), level, style.contains("quote"), aside, look));
        goesOn = true;
      }
    }
  }

  /// The text of the runs in bold that a paragraph begins with.
  private static String boldBeginning(Element paragraph) {
    StringBuilder bold = new StringBuilder();
    for (Element run : children(paragraph, "r")) {
      boolean marked =
          children(run, "rPr").stream()
              .flatMap(properties -> children(properties, "b").stream())
              .anyMatch(mark -> !value(mark).matches("0|false|off"));
      String text = text(run);
      if (!marked && !text.isBlank()) {
        break;
      }
      bold.append(text);
    }
    return bold.toString();
  }

  private static List<Row> rows(Element table) {
    List<Row> rows = new ArrayList<>();
    for (Element row : children(table, "tr")) {
      List<Cell> cells = new ArrayList<>();
      int column = 0;
      for (Element cell : children(row, "tc")) {
        Cell above = rows.isEmpty() ? null : cellAt(rows.getLast(), column);
        Cell read = cell(cell, above);
        cells.add(read);
        column += read.columns();
      }
      if (!cells.isEmpty()) {
        rows.add(new Row(cells));
      }
    }
    return rows;
  }

  private static Cell cell(Element cell, @Nullable Cell above) {
    int columns = 1;
    boolean merged = false;
    for (Element properties : children(cell, "tcPr")) {
      for (Element span : children(properties, "gridSpan")) {
        columns = Math.max(1, number(value(span)));
      }
      for (Element merge : children(properties, "vMerge")) {
        merged = !value(merge).equals("restart");
      }
    }
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : children(cell, "p")) {
      for (String line : text(paragraph).split("\n", -1)) {
        if (!OneLine.of(line).isEmpty()) {
          paragraphs.add(OneLine.of(line));
        }
      }
    }
    return merged && above != null
        ? new Cell(above.paragraphs(), columns)
        : new Cell(paragraphs, columns);
  }

  private static @Nullable Cell cellAt(Row row, int column) {
    int at = 0;
    for (Cell cell : row.cells()) {
      if (at == column) {
        return cell;
      }
      at += cell.columns();
    }
    return null;
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 1;
  }

  private static String value(Element element) {
    return attribute(element, "val");
  }

  private static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name(attribute).equals(name)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name(element).equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String name(Node node) {
    String name = node.getNodeName();
    return name.substring(name.indexOf(':') + 1);
  }

  /// The text of a paragraph, with its line breaks.
  private static String text(Node paragraph) {
    StringBuilder text = new StringBuilder();
    add(paragraph, text, 0);
    return text.toString();
  }

  /// Whether a run is struck out or hidden.
  private static boolean isHidden(Node run) {
    return run instanceof Element element
        && children(element, "rPr").stream()
            .flatMap(
                properties ->
                    Stream.of("strike", "dstrike", "vanish")
                        .flatMap(name -> children(properties, name).stream()))
            .anyMatch(mark -> !value(mark).matches("0|false|off"));
  }

  private static void addText(Node element, StringBuilder text) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      text.append(node.getNodeValue() == null ? "" : node.getNodeValue());
    }
  }

  private static void add(Node parent, StringBuilder text, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (name(node)) {
        case "t" -> addText(node, text);
        case "tab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "r" -> {
          if (!isHidden(node)) {
            add(node, text, depth + 1);
          }
        }
        case "del", "moveFrom", "Fallback", "pPr", "rPr", "txbxContent", "instrText" -> {
          // not what the paragraph says
        }
        default -> {
          if (depth < DEEPEST) {
            add(node, text, depth + 1);
          }
        }
      }
    }
  }
}
