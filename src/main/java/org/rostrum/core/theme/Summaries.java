package org.rostrum.core.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.retrieval.Retriever;

/// Summaries made of the record's own sentences: every point is a citation. Thread-safe.
public final class Summaries {

  private static final int MOST_POINTS = 14;

  /// What every theme has, where it has as many sentences.
  private static final int EACH_THEME = 2;

  private final Library library;
  private final Telling telling;

  public Summaries(Library library, Retriever retriever) {
    this.library = library;
    this.telling = new Telling(retriever);
  }

  /// The gist of a theme.
  ///
  /// @throws IllegalStateException when no panel of the library has this theme
  public ThemeSummary theme(Theme theme) {
    Source.Panel panel =
        library.panels().stream()
            .filter(candidate -> candidate.themes().contains(theme))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no panel has the theme " + theme));
    List<Passage> remarks =
        remarks(panel).stream().filter(passage -> passage.themes().contains(theme.id())).toList();
    Set<Speaker> speakers = new LinkedHashSet<>();
    remarks.forEach(passage -> passage.speaker().ifPresent(speakers::add));
    return new ThemeSummary(
        theme, panel.id(), points(remarks), List.copyOf(speakers), panel.appearances().size());
  }

  /// The gist of what somebody said at every event that lists them, under any of these labels.
  ///
  /// @throws IllegalStateException when nobody is listed under them
  public SpeakerSummary speaker(Set<SpeakerId> labels) {
    List<SpeakerSummary.AtEvent> events =
        listings(labels).stream()
            .map(
                listing ->
                    new SpeakerSummary.AtEvent(
                        listing.panel().id(),
                        listing.appearance(),
                        listing.line(),
                        points(
                            remarks(listing.panel()).stream()
                                .filter(p -> p.saidBy(listing.appearance().speaker().id()))
                                .toList())))
            .toList();
    if (events.isEmpty()) {
      throw new IllegalStateException("nobody is listed as " + labels);
    }
    return new SpeakerSummary(events.getFirst().appearance().speaker(), events);
  }

  /// Where somebody is listed, under any of these labels: event by event, without what they said.
  public List<Listing> listings(Set<SpeakerId> labels) {
    return library.panels().stream()
        .flatMap(
            panel ->
                panel.appearances().stream()
                    .filter(appearance -> labels.contains(appearance.speaker().id()))
                    .map(appearance -> new Listing(panel, appearance, listing(panel, appearance))))
        .toList();
  }

  /// The gist of everything that was said at an event: every theme and every speaker, or, where
  /// there are too many remarks to show, the most telling of them.
  public List<Citation> panel(Source.Panel panel) {
    return points(remarks(panel));
  }

  /// The gist of a report: the most telling sentence of each section, in order.
  public List<Citation> report(Source report) {
    Map<String, List<Passage>> sections = new LinkedHashMap<>();
    for (Passage passage : library.passagesOf(report.id())) {
      if (passage.locator().part() == Locator.Part.PROSE) {
        String heading = passage.locator().heading();
        sections
            .computeIfAbsent(heading == null ? "" : heading, key -> new ArrayList<>())
            .add(passage);
      }
    }
    return sections.values().stream()
        .flatMap(
            passages ->
                passages.stream()
                    .flatMap(passage -> telling.sentences(passage).stream())
                    .max(Comparator.comparingDouble(Telling.Rated::weight))
                    .stream())
        .limit(MOST_POINTS)
        .map(Telling.Rated::citation)
        .toList();
  }

  /// The line that lists somebody at an event.
  public Citation listing(Source.Panel panel, Appearance appearance) {
    return library.passagesOf(panel.id()).stream()
        .filter(passage -> passage.locator().part() == Locator.Part.LISTING)
        .filter(passage -> passage.span().equals(appearance.line()))
        .findFirst()
        .map(Citation::new)
        .orElseThrow(() -> new IllegalStateException("no line lists " + appearance));
  }

  private List<Passage> remarks(Source.Panel panel) {
    return library.passagesOf(panel.id()).stream()
        .filter(passage -> passage.locator().part() == Locator.Part.REMARK)
        .toList();
  }

  private List<Citation> points(List<Passage> remarks) {
    List<Passage> longest =
        remarks.stream()
            .sorted(Comparator.comparingInt((Passage passage) -> -passage.text().length()))
            .limit(MOST_POINTS * 2L)
            .toList();
    return chosen(longest.stream().map(telling::sentences).toList()).stream()
        .map(Telling.Rated::citation)
        .sorted(
            Comparator.comparing((Citation point) -> point.passage().source())
                .thenComparing(Citation::span))
        .toList();
  }

  /// The best of each remark, then what each theme needs to have two, then the best of the rest.
  private static Set<Telling.Rated> chosen(List<List<Telling.Rated>> remarks) {
    Set<Telling.Rated> chosen = new LinkedHashSet<>();
    remarks.stream()
        .map(List::getFirst)
        .sorted(Comparator.comparingDouble(Telling.Rated::weight).reversed())
        .limit(MOST_POINTS)
        .forEach(chosen::add);
    List<Telling.Rated> others =
        remarks.stream()
            .flatMap(List::stream)
            .filter(rated -> !chosen.contains(rated))
            .sorted(Comparator.comparingDouble(Telling.Rated::weight).reversed())
            .toList();
    Map<Set<ThemeId>, Long> onTheme =
        chosen.stream().collect(Collectors.groupingBy(Summaries::themes, Collectors.counting()));
    for (Telling.Rated other : others) {
      if (onTheme.merge(themes(other), 1L, Long::sum) <= EACH_THEME
          && chosen.size() < MOST_POINTS) {
        chosen.add(other);
      }
    }
    others.stream()
        .limit(MOST_POINTS)
        .filter(o -> chosen.size() < MOST_POINTS)
        .forEach(chosen::add);
    return chosen;
  }

  private static Set<ThemeId> themes(Telling.Rated rated) {
    return rated.citation().passage().themes();
  }
}
