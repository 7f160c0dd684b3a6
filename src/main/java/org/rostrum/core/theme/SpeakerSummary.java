package org.rostrum.core.theme;

import java.util.List;
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
    return events.stream().flatMap(event -> event.points().stream()).toList();
  }
}
