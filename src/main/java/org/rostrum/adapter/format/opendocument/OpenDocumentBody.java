package org.rostrum.adapter.format.opendocument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.Bounds;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.word.WordBody;
import org.rostrum.adapter.format.word.WordBody.Cell;
import org.rostrum.adapter.format.word.WordBody.Look;
import org.rostrum.adapter.format.word.WordBody.Part;
import org.rostrum.adapter.format.word.WordBody.Row;
import org.rostrum.adapter.format.xml.XmlElement;
import org.rostrum.core.corpus.Patience;

/// The body of an OpenDocument text (<https://docs.oasis-open.org/office/OpenDocument/v1.3/>) in
/// the form that documents of Word are read in.
final class OpenDocumentBody {

  /// What is no text of the body: changes that were made, notes, comments, contents, drawings,
  /// forms.
  private static final Set<String> APART =
      Set.of(
          "tracked-changes",
          "note",
          "annotation",
          "annotation-end",
          "table-of-content",
          "alphabetical-index",
          "illustration-index",
          "table-index",
          "bibliography",
          "frame",
          "custom-shape",
          "forms",
          "ruby-text",
          "title",
          "variable-decls",
          "sequence-decls",
          "hidden-text",
          "hidden-paragraph");

  private static final Set<String> GROUPS =
      Set.of(
          "list", "list-item", "list-header", "section", "numbered-paragraph", "soft-page-break");
  private static final Pattern BOLD = Pattern.compile("bold|[6-9]00");
  private static final Pattern SLANTED = Pattern.compile("italic|oblique");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int MOST_SPACES = 100;
  private static final int MOST_COLUMNS = 50;
  private static final int DEEPEST = 60;

  private final XmlElement content;
  private final Styles styles;
  private final List<Part> parts = new ArrayList<>();

  OpenDocumentBody(XmlElement content, Styles styles) {
    this.content = content;
    this.styles = styles;
  }

  WordBody body() {
    content
        .elements()
        .filter(one -> one.name().equals("body"))
        .flatMap(XmlElement::elements)
        .filter(one -> one.name().equals("text"))
        .forEach(text -> look(text, 0));
    return new WordBody(parts);
  }

  private void look(XmlElement parent, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    parent
        .elements()
        .forEach(
            element -> {
              Patience.check();
              Bounds.checkPieces(parts.size());
              if (element.name().matches("p|h")) {
                paragraph(element);
              } else if (element.name().equals("table")) {
                parts.add(new Part.Table(rows(element)));
              } else if (GROUPS.contains(element.name()) && !isHidden(element)) {
                look(element, depth + 1);
              }
            });
  }

  private static boolean isHidden(XmlElement section) {
    return section.attribute("display").equals("none");
  }

  private void paragraph(XmlElement element) {
    String named = element.attribute("style-name");
    String style = styles.shown(named);
    if (style.startsWith("contents") || isUnseen(named)) {
      return;
    }
    Words words = new Words();
    words.add(element, named, 0);
    int level = level(element, style);
    boolean goesOn = false;
    for (String line : words.text.toString().split("\n", -1)) {
      if (!OneLine.of(line).isEmpty()) {
        String bold = goesOn ? "" : OneLine.of(words.bold.toString());
        boolean centred = styles.has(named, "text-align", "center"::equals);
        parts.add(
            new Part.Paragraph(
                OneLine.of(line),
                level,
                style.contains("quot"),
                words.isSlanted() || style.contains("caption"),
                new Look(isPlain(style) ? "" : style, bold, centred, goesOn)));
        goesOn = true;
      }
    }
  }

  private static boolean isPlain(String style) {
    return style.matches("(?:standard|text body|default.*|table contents|first line indent)?");
  }

  private boolean isUnseen(String style) {
    return styles.has(style, "display", "none"::equals);
  }

  private static int level(XmlElement element, String style) {
    if (style.equals("title")) {
      return 0;
    }
    Matcher outline = NUMBER.matcher(element.attribute("outline-level"));
    return element.name().equals("h")
        ? outline.matches() ? Math.max(1, Integer.parseInt(outline.group())) : 1
        : -1;
  }

  private List<Row> rows(XmlElement table) {
    List<Row> rows = new ArrayList<>();
    table
        .elements()
        .forEach(
            one -> {
              if (one.name().equals("table-row")) {
                Bounds.checkPieces(rows.size());
                List<Cell> cells = new ArrayList<>();
                one.elements().forEach(cell -> addCell(cell, rows, cells));
                if (!cells.isEmpty()) {
                  rows.add(new Row(cells));
                }
              } else if (one.name().matches("table-header-rows|table-rows|table-row-group")) {
                rows.addAll(rows(one));
              }
            });
    return rows;
  }

  /// Adds a cell; one that is covered holds what the cell above does.
  private void addCell(XmlElement cell, List<Row> rows, List<Cell> cells) {
    if (cells.size() >= MOST_COLUMNS) {
      return;
    }
    if (cell.name().equals("covered-table-cell")) {
      int column = cells.size();
      boolean above = !rows.isEmpty() && rows.getLast().cells().size() > column;
      cells.add(above ? rows.getLast().cells().get(column) : new Cell(List.of(), 1));
    } else if (cell.name().equals("table-cell")) {
      List<String> paragraphs = new ArrayList<>();
      paragraphs(cell, paragraphs, 0);
      cells.add(new Cell(paragraphs, 1));
    }
  }

  private void paragraphs(XmlElement parent, List<String> paragraphs, int depth) {
    parent
        .elements()
        .forEach(
            element -> {
              if (element.name().matches("p|h")) {
                Words words = new Words();
                words.add(element, element.attribute("style-name"), 0);
                words
                    .text
                    .toString()
                    .lines()
                    .map(OneLine::of)
                    .filter(line -> !line.isEmpty())
                    .forEach(paragraphs::add);
              } else if (GROUPS.contains(element.name()) && depth < DEEPEST) {
                paragraphs(element, paragraphs, depth + 1);
              }
            });
  }

  /// The words of a paragraph while they are gathered.
  private final class Words {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder bold = new StringBuilder();
    private final Set<Boolean> slants = new HashSet<>();
    private boolean begun = true;

    boolean isSlanted() {
      return slants.equals(Set.of(true));
    }

    void add(XmlElement element, String style, int depth) {
      if (depth > DEEPEST) {
        return;
      }
      for (XmlElement.Child child : element.children()) {
        switch (child) {
          case XmlElement.Child.Words(String words) -> append(words.replaceAll("\\s+", " "), style);
          case XmlElement.Child.Inner(XmlElement inner) -> inner(inner, style, depth);
        }
      }
    }

    private void inner(XmlElement inner, String style, int depth) {
      switch (inner.name().toLowerCase(Locale.ROOT)) {
        case "s" -> append(" ".repeat(spaces(inner)), style);
        case "tab" -> append(" ", style);
        case "line-break" -> append("\n", style);
        default -> {
          String own = inner.attribute("style-name");
          String its = inner.name().equals("span") && !own.isEmpty() ? own : style;
          if (!APART.contains(inner.name()) && !isUnseen(its) && !isStruck(its)) {
            add(inner, its, depth + 1);
          }
        }
      }
    }

    private static int spaces(XmlElement element) {
      String count = element.attribute("c");
      return NUMBER.matcher(count).matches()
          ? Math.clamp(Integer.parseInt(count), 1, MOST_SPACES)
          : 1;
    }

    private boolean isStruck(String style) {
      return styles.has(style, "text-line-through-style", value -> !value.equals("none"));
    }

    private void append(String words, String style) {
      text.append(words);
      Bounds.checkLength(text.length());
      if (words.isBlank()) {
        bold.append(begun ? words : "");
        return;
      }
      begun &= styles.has(style, "font-weight", BOLD.asMatchPredicate());
      bold.append(begun ? words : "");
      slants.add(styles.has(style, "font-style", SLANTED.asMatchPredicate()));
    }
  }
}
