package org.rostrum.adapter.format.web;

import org.jsoup.nodes.Element;
import org.rostrum.adapter.format.OneLine;

/// A block of a page: a heading, a paragraph, a block quote, a table.
///
/// @param raw its text with the line breaks of the file and of the page
record PageBlock(Element element, String raw) {

  static PageBlock of(Element element) {
    return new PageBlock(element, WebPage.text(element));
  }

  String tag() {
    return element.normalName();
  }

  /// Its text on one line. A hyphen at the end of a line of the file stays: it may be the word's
  /// own.
  String text() {
    return OneLine.of(raw.replaceAll("(?<=\\p{L}-)[ \\t\\r]*\n\\s*(?=\\p{Ll})", ""));
  }

  /// From 1; 0 where it is no heading.
  int headingLevel() {
    return tag().matches("h[1-6]") ? tag().charAt(1) - '0' : 0;
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

  /// Whether all of its text is bold or in the middle, as where a heading is not marked as one.
  boolean isSetApart() {
    boolean bold = !text().isEmpty() && WebPage.text(element.select("b, strong")).equals(text());
    return bold
        || element.attr("align").equalsIgnoreCase("center")
        || element.attr("style").replace(" ", "").contains("text-align:center");
  }
}
