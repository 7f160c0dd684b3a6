package org.rostrum.core.corpus;

/// Port to a file format: tells by its content whether a file is of that format, and reads it.
public interface SourceReader {

  /// The format's name for people: "page text".
  String format();

  /// How sure this reader is that the file is its own, by content first and name second: 0 (not) to
  /// 1 (certain).
  double claims(SourceFile file);

  /// Whether this reader decodes a file's bytes itself, as formats that are no plain text or name
  /// their own encoding need: it is then also asked about files that are not text in UTF-8.
  default boolean decodes() {
    return false;
  }

  /// Reads a file that this reader claims. Problems that lie in the file are a result, never an
  /// exception.
  Read read(SourceFile file);
}
