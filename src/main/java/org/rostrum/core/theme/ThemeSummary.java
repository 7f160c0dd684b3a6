package org.rostrum.core.theme;

import java.util.List;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;

/// The gist of what was said under one theme.
///
/// @param points the most telling sentences, one or two a remark, in the order they were said
/// @param speakers who spoke under it, in order
/// @param listed how many people the event lists
public record ThemeSummary(
    Theme theme, SourceId source, List<Citation> points, List<Speaker> speakers, int listed) {

  public ThemeSummary {
    points = List.copyOf(points);
    speakers = List.copyOf(speakers);
  }
}
