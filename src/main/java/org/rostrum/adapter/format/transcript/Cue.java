package org.rostrum.adapter.format.transcript;

import java.util.List;
import org.rostrum.adapter.format.Timestamp;

/// A caption: what is displayed at one time.
///
/// @param lines what stands under the times, as written
/// @param plain the same without tags, each on one line
/// @param line the line of the file that gives the times, from 1
record Cue(Timestamp start, List<String> lines, List<String> plain, int line) {

  Cue {
    lines = List.copyOf(lines);
    plain = List.copyOf(plain);
  }

  static Cue of(Timestamp start, List<String> lines, int line) {
    return new Cue(start, lines, lines.stream().map(CueText::plain).toList(), line);
  }

  Cue with(List<String> displayed) {
    return of(start, displayed, line);
  }
}
