package org.rostrum.eval.report;

import org.rostrum.core.text.SafeText;

/// HTML while it is written: what is put between tags is escaped here and nowhere else.
final class Html {

  private final StringBuilder written = new StringBuilder();

  /// Markup of our own, as it is.
  Html raw(String markup) {
    written.append(markup);
    return this;
  }

  /// An element with nothing but text in it.
  ///
  /// @param tag the element's name, with attributes of our own
  Html element(String tag, String text) {
    int name = tag.indexOf(' ');
    return raw("<" + tag + ">")
        .text(text)
        .raw("</" + (name < 0 ? tag : tag.substring(0, name)) + ">\n");
  }

  Html text(String text) {
    String safe = SafeText.of(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        case '\'' -> written.append("&#39;");
        default -> written.append(c);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
