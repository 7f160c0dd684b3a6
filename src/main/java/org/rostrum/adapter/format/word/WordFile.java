package org.rostrum.adapter.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.rostrum.core.corpus.Patience;
import org.xml.sax.SAXException;

/// The package that a Word document is, unpacked with care: a few kilobytes can unpack to
/// gigabytes.
final class WordFile {

  /// The most bytes of what holds the text, unpacked: a document of more than a thousand pages.
  private static final int LARGEST_TEXT = 16 << 20;

  private static final int LARGEST = 128 << 20;
  private static final String STYLES = "/relationships/styles";

  private WordFile() {}

  /// A package that unpacks to far more than any document holds.
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// @throws TooLargeException also where the text alone is larger than any document's
  static WordBody read(byte[] bytes) throws IOException, InvalidFormatException, SAXException {
    checkSize(bytes);
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart text = text(opened);
      Map<String, String> styles = new HashMap<>();
      for (PackageRelationship relation : text.getRelationships()) {
        if (relation.getRelationshipType().endsWith(STYLES)) {
          try (InputStream in = text.getRelatedPart(relation).getInputStream()) {
            styles.putAll(WordBody.styles(DocumentHelper.readDocument(in)));
          }
        }
      }
      try (InputStream in = text.getInputStream()) {
        byte[] xml = in.readNBytes(LARGEST_TEXT + 1);
        if (xml.length > LARGEST_TEXT) {
          throw new TooLargeException();
        }
        return WordBody.of(DocumentHelper.readDocument(new ByteArrayInputStream(xml)), styles);
      }
    }
  }

  private static PackagePart text(OPCPackage opened) throws IOException {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      List<PackagePart> parts = opened.getPartsByRelationshipType(type);
      if (!parts.isEmpty()) {
        return parts.getFirst();
      }
    }
    throw new IOException("no part holds the text");
  }

  /// Unpacks everything without keeping it.
  private static void checkSize(byte[] bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (in.getNextEntry() != null) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          Patience.check();
          size += read;
          if (size > LARGEST) {
            throw new TooLargeException();
          }
        }
      }
    }
  }
}
