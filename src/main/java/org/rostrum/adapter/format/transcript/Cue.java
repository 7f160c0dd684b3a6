package org.rostrum.adapter.format.transcript;

import java.util.List;
import org.rostrum.adapter.format.Timestamp;

/// A caption: what is displayed at one time.
///
/// @param lines what stands under the times, as written
/// @param line the line of the file that gives the times, from 1
record Cue(Timestamp start, List<String> lines, int line) {

  Cue {
    lines = List.copyOf(lines);
  }

  Cue with(List<String> displayed) {
    return new Cue(start, displayed, line);
  }
}
