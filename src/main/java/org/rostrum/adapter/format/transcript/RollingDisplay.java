package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;

/// Captions that roll: each cue shows once more the line that the one before ended with, so that a
/// viewer can read on. Every line is said once.
final class RollingDisplay {

  /// From which share of repeating cues on a file is taken to roll.
  private static final double ROLLS = 0.3;

  private RollingDisplay() {}

  /// The cues without what only the display repeats; unchanged where the display does not roll.
  static List<Cue> unrolled(List<Cue> cues) {
    List<List<String>> texts = cues.stream().map(CueText::plainLines).toList();
    int repeating = 0;
    int several = 0;
    for (int i = 1; i < cues.size(); i++) {
      boolean repeats = repeated(texts.get(i - 1), texts.get(i)) > 0;
      repeating += repeats ? 1 : 0;
      several += repeats && texts.get(i).size() > 1 ? 1 : 0;
    }
    if (several == 0 || repeating < ROLLS * (cues.size() - 1)) {
      return cues;
    }
    List<Cue> unrolled = new ArrayList<>(cues.size());
    for (int i = 0; i < cues.size(); i++) {
      List<String> lines = written(cues.get(i));
      int repeated = i == 0 ? 0 : repeated(texts.get(i - 1), texts.get(i));
      if (repeated < lines.size()) {
        unrolled.add(cues.get(i).with(lines.subList(repeated, lines.size())));
      }
    }
    return unrolled;
  }

  /// The lines that hold more than tags, as written.
  private static List<String> written(Cue cue) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < cue.lines().size(); i++) {
      if (!cue.plain().get(i).isBlank()) {
        written.add(cue.lines().get(i));
      }
    }
    return written;
  }

  /// How many lines a cue begins with that the one before ended with.
  private static int repeated(List<String> before, List<String> lines) {
    for (int count = Math.min(before.size(), lines.size()); count > 0; count--) {
      if (before.subList(before.size() - count, before.size()).equals(lines.subList(0, count))) {
        return count;
      }
    }
    return 0;
  }
}
