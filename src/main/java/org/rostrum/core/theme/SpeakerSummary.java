package org.rostrum.core.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;

/// The gist of what one person said, event by event.
public record SpeakerSummary(Speaker speaker, List<AtEvent> events) {

  public SpeakerSummary {
    events = List.copyOf(events);
  }

  /// What somebody was and said at one event.
  ///
  /// @param listing the line that lists them
  /// @param points their most telling sentences, in the order they were said; empty where nothing
  ///   is recorded
  public record AtEvent(
      SourceId source, Appearance appearance, Citation listing, List<Citation> points) {

    public AtEvent {
      points = List.copyOf(points);
    }
  }

  /// Every point of every event.
  public List<Citation> points() {
    return points(null);
  }

  /// Every point of one event.
  ///
  /// @param source of every event where it is null
  public List<Citation> points(@Nullable SourceId source) {
    return events.stream()
        .filter(event -> source == null || event.source().equals(source))
        .flatMap(event -> event.points().stream())
        .toList();
  }
}
