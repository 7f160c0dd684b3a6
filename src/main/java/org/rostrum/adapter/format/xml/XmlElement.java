package org.rostrum.adapter.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.core.corpus.TooMuchException;

/// An element of an XML file with all that is in it.
///
/// @param name in small letters, without prefix
/// @param attributes by their names in small letters, without prefixes
/// @param line of the file, from 1
public record XmlElement(
    String name, Map<String, String> attributes, List<Child> children, int line) {

  /// What an element holds.
  public sealed interface Child {

    record Words(String text) implements Child {}

    record Inner(XmlElement element) implements Child {}
  }

  /// More than a year of sittings has.
  private static final int MOST = 1_500_000;

  /// The root of an XML document, with the guards of all XML here; empty where it is not well
  /// formed or refers to what is outside of it.
  public static Optional<XmlElement> of(byte[] document) {
    try (XmlEvents events = XmlEvents.of(document)) {
      return Optional.of(root(events));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /// The root of a file, of which nothing has been read yet.
  static XmlElement root(XmlEvents events) throws XMLStreamException {
    int[] count = {0};
    while (events.next()) {
      if (events.isStart()) {
        return read(events, count);
      }
    }
    throw new XMLStreamException("there is no element");
  }

  private static XmlElement read(XmlEvents events, int[] count) throws XMLStreamException {
    if (++count[0] > MOST) {
      throw new TooMuchException(
          "the XML holds more than " + MOST + " elements", "divide it, one sitting a file");
    }
    String name = events.name().toLowerCase(Locale.ROOT);
    XmlElement element =
        new XmlElement(name, events.attributes(), new ArrayList<>(), events.line());
    while (events.next()) {
      if (events.isText()) {
        element.children.add(new Child.Words(events.text()));
      } else if (events.isStart()) {
        element.children.add(new Child.Inner(read(events, count)));
      } else {
        break;
      }
    }
    return element;
  }

  /// An attribute's value; empty where there is none.
  public String attribute(String called) {
    return attributes.getOrDefault(called, "");
  }

  /// The value of the first of several attributes that it has; empty where it has none.
  String first(Iterable<String> called) {
    for (String one : called) {
      if (!attribute(one).isEmpty()) {
        return attribute(one);
      }
    }
    return "";
  }

  public Stream<XmlElement> elements() {
    return children.stream()
        .filter(Child.Inner.class::isInstance)
        .map(child -> ((Child.Inner) child).element());
  }

  /// All that lies in it, in order, itself first.
  public Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), elements().flatMap(XmlElement::all));
  }

  /// All its text on one line.
  public String text() {
    return text(none -> true);
  }

  /// Its text on one line, that of some elements left out.
  String text(Predicate<XmlElement> kept) {
    StringBuilder text = new StringBuilder();
    add(text, kept);
    return OneLine.of(text.toString());
  }

  private void add(StringBuilder text, Predicate<XmlElement> kept) {
    for (Child child : children) {
      switch (child) {
        case Child.Words words -> text.append(words.text());
        case Child.Inner(XmlElement inner) -> {
          if (kept.test(inner)) {
            inner.add(text, kept);
          }
        }
      }
    }
  }
}
