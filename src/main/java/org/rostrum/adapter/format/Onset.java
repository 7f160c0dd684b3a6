package org.rostrum.adapter.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Spot;

/// From where on a text stands at a spot of what it is the text of: until the next onset or its
/// end.
///
/// @param at characters from the beginning of the text
public record Onset(int at, Spot spot) {

  /// The only one of a text.
  ///
  /// @param time of the recording; null where none is known
  public static List<Onset> only(@Nullable String time) {
    return time == null ? List.of() : List.of(new Onset(0, at(time)));
  }

  /// The time of a recording, as far as it is written as one.
  public static Spot at(String time) {
    return Timestamp.of(time)
        .<Spot>map(stamp -> new Spot.Moment(stamp.seconds(), time))
        .orElseGet(() -> new Spot.Time(time));
  }
}
