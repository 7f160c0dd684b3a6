package org.rostrum.adapter.format.xml;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.EntityDeclaration;
import org.rostrum.adapter.format.Bounds;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.TooMuchException;

/// A pass over an XML file. Nothing outside the file is opened. Of the entities that the file
/// defines itself, those are replaced that stand for a few characters, as parlparse's do.
final class XmlEvents implements AutoCloseable {

  private static final int DEEPEST = 100;
  private static final int MOST_ENTITIES = 1_000_000;
  private static final int LONGEST_ENTITY = 20;
  private static final String IGNORE_EXTERNAL_DTD =
      "http://java.sun.com/xml/stream/properties/ignore-external-dtd";
  private static final String ENTITIES = "javax.xml.stream.entities";

  private final XMLStreamReader reader;
  private final Map<String, String> entities = new HashMap<>();
  private long length;
  private int replaced;
  private int depth;
  private boolean isEntity;

  private XmlEvents(XMLStreamReader reader) {
    this.reader = reader;
  }

  static XmlEvents of(SourceFile file) throws XMLStreamException {
    return of(file.bytes());
  }

  static XmlEvents of(byte[] document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(IGNORE_EXTERNAL_DTD, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false); // it would replace all entities
    return new XmlEvents(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
  }

  /// Goes to the next start or end of an element, or piece of text; false at the end.
  ///
  /// @throws XMLStreamException also where elements lie deeper in one another than any record's do,
  ///   and where an entity stands for more than characters
  boolean next() throws XMLStreamException {
    Patience.check();
    isEntity = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply", reader.getLocation());
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          length += reader.getTextLength();
          Bounds.checkLength(length);
          return true;
        }
        case XMLStreamConstants.DTD -> learnEntities();
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          if (!entities.containsKey(reader.getLocalName())) {
            throw new XMLStreamException("an entity of the file's own", reader.getLocation());
          }
          isEntity = true;
          if (++replaced > MOST_ENTITIES) {
            throw new TooMuchException(
                "it holds more than " + MOST_ENTITIES + " entities of its own",
                "write the characters that they stand for");
          }
          return true;
        }
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return false;
  }

  private void learnEntities() {
    if (reader.getProperty(ENTITIES) instanceof List<?> declared) {
      for (Object one : declared) {
        if (one instanceof EntityDeclaration entity
            && entity.getSystemId() == null
            && entity.getReplacementText() != null
            && entity.getReplacementText().length() <= LONGEST_ENTITY
            && entity.getReplacementText().chars().noneMatch(c -> c == '&' || c == '<')) {
          entities.put(entity.getName(), entity.getReplacementText());
        }
      }
    }
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isStart(String name) {
    return isStart() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  boolean isText() {
    return isEntity || !(reader.isStartElement() || reader.isEndElement());
  }

  String name() {
    return reader.getLocalName();
  }

  String text() {
    return isEntity ? entities.getOrDefault(reader.getLocalName(), "") : reader.getText();
  }

  int line() {
    return Math.max(0, reader.getLocation().getLineNumber());
  }

  /// An attribute's value, of whatever namespace; empty where there is none.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return OneLine.of(reader.getAttributeValue(i));
      }
    }
    return "";
  }

  /// All attributes that have a value, by their names in small letters, without prefixes.
  Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
          OneLine.of(reader.getAttributeValue(i)));
    }
    return attributes;
  }

  /// Goes to the end of the element that has just begun, and returns all the text in it.
  String all() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int open = 1; open > 0 && next(); ) {
      if (isText()) {
        text.append(text());
      } else {
        open += isStart() ? 1 : -1;
      }
    }
    return text.toString();
  }

  /// Goes to the end of the element that has just begun.
  void skip() throws XMLStreamException {
    for (int open = 1; open > 0 && next(); ) {
      open += isText() ? 0 : isStart() ? 1 : -1;
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
