package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.Spot;

/// Tells the time of day from positions in a recording, which are written alike.
///
/// Positions begin within the first hour, and nobody speaks so fast that the words between the
/// first and the last would not fit into the seconds between them: where they would not, `10:05` is
/// five past ten.
final class Clock {

  private static final int FIRST_HOUR = 3_600;
  private static final int WORDS_PER_SECOND = 8;

  private Clock() {}

  /// The turns, without positions where their times are those of a clock.
  static List<Turn> read(List<Turn> turns) {
    return isClock(turns) ? turns.stream().map(Clock::timeOfDay).toList() : turns;
  }

  private static boolean isClock(List<Turn> turns) {
    List<Spot.Moment> moments = new ArrayList<>();
    long words = 0;
    long wordsToLast = 0;
    for (Turn turn : turns) {
      for (Onset onset : turn.onsets()) {
        if (onset.spot() instanceof Spot.Moment moment) {
          moments.add(moment);
          wordsToLast = words;
        }
      }
      words += moments.isEmpty() ? 0 : turn.text().chars().filter(c -> c == ' ').count() + 1;
    }
    if (moments.isEmpty()) {
      return false;
    }
    int first = moments.stream().mapToInt(Spot.Moment::seconds).min().orElseThrow();
    int last = moments.stream().mapToInt(Spot.Moment::seconds).max().orElseThrow();
    return first >= FIRST_HOUR || wordsToLast > WORDS_PER_SECOND * (last - first + 60L);
  }

  private static Turn timeOfDay(Turn turn) {
    return turn.with(
        turn.onsets().stream()
            .map(onset -> new Onset(onset.at(), timeOfDay(onset.spot())))
            .toList());
  }

  private static Spot timeOfDay(Spot spot) {
    return spot instanceof Spot.Moment moment ? new Spot.Time(moment.written()) : spot;
  }
}
