package org.rostrum.core.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.text.Folded;

/// How themes are shown where they stand apart from their events: with the event where another
/// theme has the same name.
final class ThemeNames {

  private final Map<ThemeId, String> shown = new HashMap<>();

  ThemeNames(Library library) {
    Map<String, Long> times =
        library.themes().stream()
            .collect(
                Collectors.groupingBy(theme -> Folded.text(theme.name()), Collectors.counting()));
    for (Source.Panel panel : library.panels()) {
      for (Theme theme : panel.themes()) {
        boolean shared = times.getOrDefault(Folded.text(theme.name()), 0L) > 1;
        shown.put(theme.id(), theme.name() + (shared ? " (" + panel.title() + ")" : ""));
      }
    }
  }

  String of(Theme theme) {
    return shown.getOrDefault(theme.id(), theme.name());
  }
}
