package org.rostrum.adapter.format.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.rostrum.adapter.format.OneLine;

/// A block of a page: a heading, a paragraph, a block quote, a table.
///
/// @param raw its text with the line breaks of the file and of the page
/// @param text the same on one line; a hyphen at the end of a line of the file stays, since it may
///   be the word's own
/// @param lead what it begins with
/// @param signature its name, its classes, and whether it is bold, which other blocks may share
record PageBlock(Element element, String raw, String text, OpeningElement lead, String signature) {

  private static final Pattern LINE_END =
      Pattern.compile("(?<=\\p{L}-)[ \\t\\r]*\\n\\s*(?=\\p{Ll})");

  /// Words of which the names of classes of quotations within a turn are made.
  private static final Set<String> QUOTING =
      Set.of("quote", "quotes", "quoted", "quotation", "blockquote", "brev");

  private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CENTRED = Set.of("center", "centre", "centered", "centred");

  static PageBlock of(Element element) {
    String raw = WebPage.text(element);
    String text = OneLine.of(LINE_END.matcher(raw).replaceAll(""));
    OpeningElement lead = OpeningElement.of(element, text);
    boolean bold =
        lead.text().length() == text.length() && lead.signature().matches("(?:b|strong)\\b.*");
    String signature = OpeningElement.signature(element) + (bold ? " bold" : "");
    return new PageBlock(element, raw, text, lead, signature);
  }

  /// The entries of a list that it may be: the rows of a table, or else all of it with commas where
  /// the page has line breaks.
  List<String> entries() {
    if (tag().equals("table")) {
      return element.select("tr").stream().map(row -> OneLine.of(WebPage.text(row))).toList();
    }
    if (element.selectFirst("br") == null) {
      return List.of(text);
    }
    Element broken = element.clone();
    broken.select("br").forEach(line -> line.replaceWith(new TextNode("\u2028")));
    return List.of(
        Arrays.stream(WebPage.text(broken).split("\u2028"))
            .map(OneLine::of)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  String tag() {
    return element.normalName();
  }

  /// From 1; 0 where it is no heading.
  int headingLevel() {
    return HEADINGS.indexOf(tag()) + 1;
  }

  /// Whether it is a block quote, alone or in a figure that says whose.
  boolean isQuotation() {
    return tag().equals("blockquote")
        || (tag().equals("figure") && element.selectFirst("blockquote") != null);
  }

  /// Whether it is made of links and nothing else, as menus are.
  boolean isLinksAlone() {
    String links = WebPage.text(element.select("a")).replaceAll("\\W", "");
    return !links.isEmpty() && links.equals(text().replaceAll("\\W", ""));
  }

  /// Whether all of its text is bold.
  boolean isBold() {
    return !text().isEmpty() && WebPage.text(element.select("b, strong")).equals(text());
  }

  /// Whether it stands in a block quote, or in what the page's classes call a quotation.
  boolean isSetApartAsQuoted() {
    for (Element at = element; at != null; at = at.parent()) {
      List<String> names = WebPage.words(at.className());
      if (at.normalName().equals("blockquote") || names.stream().anyMatch(QUOTING::contains)) {
        return true;
      }
    }
    return false;
  }

  /// Whether all of its text is underlined, as headings are that are not marked as such.
  boolean isUnderlined() {
    return !text().isEmpty() && WebPage.text(element.select("u")).equals(text());
  }

  /// Whether all of its text is in italics, but for what is bold.
  boolean isInItalics() {
    return !element.select("em, i").isEmpty()
        && WebPage.text(element.select("em, i, b, strong")).equals(text());
  }

  /// Whether all of its text is bold or in the middle, as where a heading is not marked as one.
  boolean isSetApart() {
    return isBold()
        || element.attr("align").equalsIgnoreCase("center")
        || WebPage.words(element.className()).stream().anyMatch(CENTRED::contains)
        || element.attr("style").replace(" ", "").contains("text-align:center");
  }
}
