package org.rostrum.core.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.text.Words;

/// Who spoke on which theme of an event, and how much.
///
/// @param event the event's title
/// @param themes in the event's own order, each with who spoke on it
public record Coverage(String event, List<OnTheme> themes) {

  public Coverage {
    themes = List.copyOf(themes);
  }

  /// Who spoke on a theme.
  ///
  /// @param words how many words are recorded of each, in the order they first spoke
  public record OnTheme(Theme theme, Map<Speaker, Integer> words) {

    public OnTheme {
      words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
  }

  /// The events that have themes, in the library's order.
  public static List<Coverage> of(Library library) {
    List<Coverage> events = new ArrayList<>();
    for (Source.Panel panel : library.panels()) {
      if (!panel.themes().isEmpty()) {
        events.add(
            new Coverage(
                panel.title(),
                panel.themes().stream().map(theme -> on(library, panel, theme)).toList()));
      }
    }
    return events;
  }

  /// Everybody who spoke on any theme, in the order they first did.
  public List<Speaker> speakers() {
    Set<Speaker> speakers = new LinkedHashSet<>();
    themes.forEach(theme -> speakers.addAll(theme.words().keySet()));
    return List.copyOf(speakers);
  }

  /// Who spoke on one theme of an event.
  public static OnTheme on(Library library, Source.Panel panel, Theme theme) {
    Map<Speaker, Integer> words = new LinkedHashMap<>();
    for (Passage passage : library.passagesOf(panel.id())) {
      if (passage.themes().contains(theme.id())) {
        passage
            .speaker()
            .ifPresent(
                speaker -> words.merge(speaker, Words.of(passage.text()).size(), Integer::sum));
      }
    }
    return new OnTheme(theme, words);
  }
}
