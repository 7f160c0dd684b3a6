package org.rostrum.adapter.format.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Timestamp;

/// The element that a paragraph begins with, but for a question's number or a time before it.
///
/// @param text its text; blank where the paragraph begins with none
/// @param rest what stands behind it
/// @param signature its name and classes, which other paragraphs' leads may share
/// @param isLine whether a line break ends it
record OpeningElement(String text, String rest, String signature, boolean isLine) {

  private static final Set<String> ELEMENTS =
      Set.of("b", "strong", "span", "cite", "em", "i", "u", "font", "a");

  /// What may stand before a name: the number of a question, the time.
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:[QT]\\.? ?)?\\d{1,4}[.)]?|[(\\[]?" + Timestamp.SHAPE + "[)\\]]?)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile("^[(\\[]?" + Timestamp.SHAPE + "[)\\]]?:?\\s+");

  /// @param all the paragraph's text on one line
  static OpeningElement of(Element paragraph, String all) {
    String before = "";
    for (Node node = paragraph.firstChild(); node != null; node = node.nextSibling()) {
      String text =
          switch (node) {
            case Element element -> OneLine.of(WebPage.text(element));
            case TextNode words -> OneLine.of(words.getWholeText());
            default -> "";
          };
      if (!text.isEmpty() && !BEFORE.matcher(text).matches()) {
        return node instanceof Element element ? of(all, element, before, text) : none(all);
      }
      before = text.isEmpty() ? before : text;
    }
    return none(all);
  }

  private static OpeningElement of(String all, Element element, String before, String text) {
    String shown = all.substring(all.startsWith(before) ? before.length() : 0).stripLeading();
    return ELEMENTS.contains(element.normalName()) && shown.startsWith(text)
        ? new OpeningElement(
            text, shown.substring(text.length()), signature(element), isLine(element))
        : none(all);
  }

  private static OpeningElement none(String all) {
    return new OpeningElement("", all, "", false);
  }

  private static boolean isLine(Element element) {
    Node next = element.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
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
