package org.rostrum.core.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Onward;
import org.rostrum.core.text.Words;

/// Summaries made of the record's own sentences: every point is a citation. Thread-safe.
public final class Summaries implements Summariser {

  /// The most points of a theme or of somebody.
  private static final int MOST = 8;

  /// The most points of an event or a report.
  private static final int MOST_OF_ALL = 12;

  /// The points that each theme of an event has, each speaker on a theme, each theme of a speaker.
  private static final int EACH = 2;

  // Of each of them, and in all, the longest remarks alone are looked at.
  private static final int LOOKED_AT = 4;
  private static final int LOOKED_AT_IN_ALL = 40;

  private final Library library;
  private final Telling telling;
  private final Onward onward;

  public Summaries(Library library, Retriever retriever) {
    this.library = library;
    this.telling = new Telling(retriever);
    this.onward = new Onward(library);
  }

  @Override
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
        theme,
        panel.id(),
        points(remarks, MOST, Passage::speaker),
        List.copyOf(speakers),
        panel.appearances().size());
  }

  @Override
  public SpeakerSummary speaker(Set<SpeakerId> labels) {
    List<SpeakerSummary.AtEvent> events =
        listings(labels).stream()
            .map(
                listing ->
                    new SpeakerSummary.AtEvent(
                        listing.panel().id(),
                        listing.appearance(),
                        listing.line(),
                        said(listing.panel(), listing.appearance().speaker().id())))
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
    List<Passage> remarks = remarks(panel);
    return points(remarks, MOST_OF_ALL, themes(remarks, Passage::speaker));
  }

  /// The gist of a report: the most telling sentence of each section, in order.
  public List<Citation> report(Source report) {
    Map<String, List<Passage>> sections = new LinkedHashMap<>();
    for (Passage passage : library.passagesOf(report.id())) {
      if (passage.locator().part() == Locator.Part.PROSE) {
        sections.computeIfAbsent(heading(passage), none -> new ArrayList<>()).add(passage);
      }
    }
    List<String> subjects = sections.keySet().stream().filter(this::nobody).toList();
    return (subjects.isEmpty() ? sections.keySet() : subjects)
        .stream()
            .flatMap(
                subject ->
                    sections.getOrDefault(subject, List.of()).stream()
                        .flatMap(passage -> telling.sentences(passage).stream())
                        .max(Comparator.comparingDouble(Telling.Rated::weight))
                        .stream())
            .limit(MOST_OF_ALL)
            .map(Telling.Rated::citation)
            .toList();
  }

  private static String heading(Passage passage) {
    String heading = passage.locator().heading();
    return heading == null ? "" : heading;
  }

  /// Whether a heading gives nobody's name: a section about an author is none of the report's
  /// points.
  private boolean nobody(String heading) {
    Set<String> words = words(heading);
    return Stream.concat(
            library.sources().stream().flatMap(source -> source.publication().authors().stream()),
            library.panels().stream()
                .flatMap(panel -> panel.appearances().stream())
                .map(appearance -> appearance.speaker().name()))
        .noneMatch(name -> words.containsAll(words(name)));
  }

  private static Set<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).collect(Collectors.toSet());
  }

  /// The most telling of these points, in their order.
  ///
  /// @param most how many; all of them where it is 0
  public List<Citation> most(List<Citation> points, int most) {
    if (most == 0 || points.size() <= most) {
      return points;
    }
    Map<Citation, Double> weights = new HashMap<>();
    points.stream()
        .map(Citation::passage)
        .distinct()
        .flatMap(passage -> telling.sentences(passage).stream())
        .forEach(rated -> weights.put(rated.citation(), rated.weight()));
    Set<Citation> best =
        points.stream()
            .sorted(
                Comparator.comparingDouble((Citation p) -> weights.getOrDefault(p, 0.0)).reversed())
            .limit(most)
            .collect(Collectors.toSet());
    return points.stream().filter(best::contains).toList();
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

  private List<Citation> said(Source.Panel panel, SpeakerId speaker) {
    List<Passage> said = remarks(panel).stream().filter(p -> p.saidBy(speaker)).toList();
    return points(said, MOST, themes(said, Passage::id));
  }

  private List<Passage> remarks(Source.Panel panel) {
    return library.passagesOf(panel.id()).stream()
        .filter(passage -> passage.locator().part() == Locator.Part.REMARK)
        .toList();
  }

  /// The most telling sentences of remarks, in the order they were said.
  ///
  /// @param group what each is to have its share of: the themes, or those who spoke
  private List<Citation> points(List<Passage> remarks, int most, Function<Passage, Object> group) {
    List<Telling.Rated> rated =
        new Spread(LOOKED_AT, LOOKED_AT_IN_ALL)
                .of(
                    remarks.stream()
                        .sorted(Comparator.comparingInt((Passage p) -> -p.text().length()))
                        .toList(),
                    group,
                    Passage::speaker,
                    Passage::speaker)
                .stream()
                .flatMap(passage -> telling.sentences(passage).stream())
                .filter(point -> onward.behind(point.citation()).isEmpty())
                .sorted(Comparator.comparingDouble(Telling.Rated::weight).reversed())
                .toList();
    return new Spread(EACH, most)
        .of(rated, r -> group.apply(r.passage()), Summaries::speaker, Summaries::speaker).stream()
            .map(Telling.Rated::citation)
            .sorted(
                Comparator.comparing((Citation point) -> point.passage().source())
                    .thenComparing(Citation::span))
            .toList();
  }

  private static Object speaker(Telling.Rated rated) {
    return rated.passage().speaker();
  }

  /// The themes of remarks, where these tell them apart.
  private static Function<Passage, Object> themes(
      List<Passage> remarks, Function<Passage, Object> otherwise) {
    return remarks.stream().map(Passage::themes).distinct().count() > 1
        ? Passage::themes
        : otherwise;
  }
}
