package org.rostrum.adapter.format.opendocument;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rostrum.adapter.format.xml.XmlElement;

/// The styles of an OpenDocument file, each with those that it is derived from.
final class Styles {

  private static final int LONGEST_CHAIN = 20;

  /// A style.
  ///
  /// @param parent the name of the style that it is derived from; empty for none
  /// @param shown its name for people, in small letters
  private record Style(String parent, String shown, XmlElement element) {}

  private final Map<String, Style> styles = new HashMap<>();

  Styles(XmlElement content, Optional<XmlElement> shared) {
    shared.ifPresent(this::learn);
    learn(content);
  }

  private void learn(XmlElement root) {
    root.all()
        .filter(one -> one.name().equals("style") && !one.attribute("name").isEmpty())
        .forEach(
            one -> {
              String shown = one.attribute("display-name");
              styles.put(
                  one.attribute("name"),
                  new Style(
                      one.attribute("parent-style-name"),
                      decoded(shown.isEmpty() ? one.attribute("name") : shown),
                      one));
            });
  }

  /// `Text_20_body` as `text body`.
  private static String decoded(String name) {
    return name.replace("_20_", " ").toLowerCase(Locale.ROOT);
  }

  /// The name for people of a style, or of the one that an automatic style is derived from, in
  /// small letters.
  String shown(String name) {
    Style style = styles.get(name);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      if (style.parent().isEmpty() || !style.shown().matches("p\\d+|t\\d+")) {
        return style.shown();
      }
      if (!styles.containsKey(style.parent())) {
        return decoded(style.parent());
      }
      style = styles.get(style.parent());
    }
    return decoded(name);
  }

  /// Whether a style, or the nearest that it is derived from that says anything of it, has a value
  /// of an attribute.
  boolean has(String name, String attribute, Predicate<String> value) {
    Style style = styles.get(name);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Optional<String> said =
          style
              .element()
              .elements()
              .map(one -> one.attribute(attribute))
              .filter(one -> !one.isEmpty())
              .findFirst();
      if (said.isPresent()) {
        return value.test(said.get());
      }
      style = styles.get(style.parent());
    }
    return false;
  }
}
