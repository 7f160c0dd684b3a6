package org.rostrum.core.theme;

import java.util.Set;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;

/// Sums up by the record's own sentences. Thread-safe.
public interface Summariser {

  /// The gist of a theme.
  ///
  /// @throws IllegalStateException when no panel of the record has this theme
  ThemeSummary theme(Theme theme);

  /// The gist of what somebody said at every event that lists them, under any of these labels.
  ///
  /// @throws IllegalStateException when nobody is listed under them
  SpeakerSummary speaker(Set<SpeakerId> labels);
}
