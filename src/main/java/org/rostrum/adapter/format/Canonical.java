package org.rostrum.adapter.format;

import org.rostrum.core.corpus.Patience;
import org.rostrum.core.model.TextSpan;

/// A canonical text while it is put together, line by line.
final class Canonical {

  private final StringBuilder text = new StringBuilder();
  private int lines;

  /// Adds a line, and returns where it stands.
  TextSpan line(String line) {
    return line("", line);
  }

  /// Adds a line with something before it, and returns where the line without that stands.
  TextSpan line(String before, String line) {
    Patience.check();
    Bounds.checkPieces(++lines);
    Bounds.checkLength(text.length());
    text.append(before);
    TextSpan span = new TextSpan(text.length(), text.length() + line.length());
    text.append(line).append('\n');
    return span;
  }

  void blank() {
    text.append('\n');
  }

  String text() {
    return text.toString();
  }
}
