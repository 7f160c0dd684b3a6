package org.rostrum.adapter.format.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Timestamp;

/// The element that a paragraph begins with, but for a question's number or a time before it.
///
/// @param text its text; blank where the paragraph begins with none
/// @param rest what stands behind it
/// @param signature its name and classes, which other paragraphs' leads may share
/// @param isLine whether a line break ends it
record Lead(String text, String rest, String signature, boolean isLine) {

  private static final String ELEMENTS = "b|strong|span|cite|em|i|u|font|a";

  /// What may stand before a name: the number of a question, the time.
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:[QT]\\.? ?)?\\d{1,4}[.)]?|[(\\[]?" + Timestamp.SHAPE + "[)\\]]?)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile("^[(\\[]?" + Timestamp.SHAPE + "[)\\]]?:?\\s+");

  static Lead of(PageBlock block) {
    String before = "";
    for (Node node = block.element().firstChild(); node != null; node = node.nextSibling()) {
      String text =
          OneLine.of(
              node instanceof Element element ? WebPage.text(element) : node.outerHtml().strip());
      boolean skipped = text.isEmpty() || text.equals("&nbsp;") || BEFORE.matcher(text).matches();
      if (!skipped) {
        return node instanceof Element element ? of(block, element, before, text) : none(block);
      }
      before = text.isEmpty() || text.equals("&nbsp;") ? before : text;
    }
    return none(block);
  }

  private static Lead of(PageBlock block, Element element, String before, String text) {
    if (!element.normalName().matches(ELEMENTS)) {
      return none(block);
    }
    String all = block.text().substring(block.text().startsWith(before) ? before.length() : 0);
    String shown = all.stripLeading();
    return shown.startsWith(text)
        ? new Lead(text, shown.substring(text.length()), signature(element), isLine(element))
        : none(block);
  }

  private static Lead none(PageBlock block) {
    return new Lead("", block.text(), "", false);
  }

  private static boolean isLine(Element element) {
    Node next = element.nextSibling();
    while (next != null && next.outerHtml().isBlank()) {
      next = next.nextSibling();
    }
    return next instanceof Element following
        && following.normalName().equals("br")
        && element.normalName().matches("b|strong");
  }

  /// The name of an element and of its classes.
  static String signature(Element element) {
    return element.normalName() + "." + String.join(".", element.classNames());
  }

  /// A text without the time at its beginning.
  static String withoutTime(String text) {
    return TIME.matcher(text).replaceFirst("");
  }
}
