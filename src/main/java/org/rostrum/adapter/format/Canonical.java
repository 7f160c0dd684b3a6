package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.TextSpan;

/// A canonical text while it is put together, line by line.
final class Canonical {

  private final StringBuilder text = new StringBuilder();
  private int lines;
  private final List<Marks.Mark> marks = new ArrayList<>();

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

  /// The same of a line whose parts stand at spots.
  TextSpan line(String before, String line, List<Onset> onsets) {
    TextSpan span = line(before, line);
    for (int i = 0; i < onsets.size(); i++) {
      int from = span.start() + onsets.get(i).at();
      int to = i + 1 < onsets.size() ? span.start() + onsets.get(i + 1).at() : span.end();
      if (from < to) {
        marks.add(new Marks.Mark(new TextSpan(from, to), onsets.get(i).spot()));
      }
    }
    return span;
  }

  void blank() {
    text.append('\n');
  }

  Marks marks() {
    return new Marks(marks);
  }

  String text() {
    return text.toString();
  }
}
