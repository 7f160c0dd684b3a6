package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Accounts;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Meant;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;
import org.rostrum.core.theme.Listing;
import org.rostrum.core.theme.SpeakerSummary;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.theme.ThemeSummary;

/// Answers that sum up: a theme, a person, a panel, and which themes there were.
final class Gists {

  private static final int MOST_TOLD = 5;

  private final Library library;
  private final Accounts accounts;
  private final Summaries summaries;

  Gists(Library library, Accounts accounts, Summaries summaries) {
    this.library = library;
    this.accounts = accounts;
    this.summaries = summaries;
  }

  /// The gist of a theme, wherever one of its title was spoken on.
  ///
  /// @param source the only source to look in
  /// @param most how many points are asked for
  Answer theme(Theme theme, @Nullable SourceId source, int most) {
    String name = Folded.text(theme.name());
    List<ThemeSummary> events =
        panels(source).stream()
            .flatMap(panel -> panel.themes().stream())
            .filter(one -> Folded.text(one.name()).equals(name))
            .map(summaries::theme)
            .toList();
    List<ThemeSummary> spoken = events.stream().filter(one -> !one.points().isEmpty()).toList();
    if (spoken.isEmpty()) {
      return events.isEmpty()
          ? new Answer.NotInCorpus(List.of(theme), "")
          : new Answer.NotInCorpus(List.of(theme), Phrases.BARE_THEME.with());
    }
    String names =
        Phrases.names(spoken.stream().flatMap(one -> one.speakers().stream()).distinct());
    ThemeSummary first = spoken.getFirst();
    return new Answer.Extracts(
        spoken.size() == 1
            ? Phrases.THEME.with(theme.name(), names, first.speakers().size(), first.listed())
            : Phrases.THEME_OF_EVENTS.with(theme.name(), spoken.size(), names),
        summaries.most(spoken.stream().flatMap(one -> one.points().stream()).toList(), most));
  }

  /// The gist of what somebody said.
  ///
  /// @param source the only source to look in
  Answer speaker(Person person, @Nullable SourceId source, int most) {
    SpeakerSummary summary = summaries.speaker(person.ids());
    List<Citation> points = summaries.most(summary.points(source), most);
    String name = summary.speaker().name();
    if (points.isEmpty()) {
      return summary.points().isEmpty() ? nothingOf(person) : nothingAt(person, source);
    }
    return new Answer.Extracts(
        points.size() == 1
            ? Phrases.ONE_REMARK.with(name)
            : Phrases.POINTS.with(name, points.size()),
        points);
  }

  /// That somebody of whom remarks are recorded is not quoted in one source.
  private Answer nothingAt(Person person, @Nullable SourceId source) {
    String title =
        library.sources().stream()
            .filter(one -> one.id().equals(source))
            .map(Source::title)
            .findFirst()
            .orElseThrow();
    return new Answer.NoRemarks(
        List.of(person.speaker()),
        Phrases.NOTHING_AT.with(person.speaker().name(), title),
        summaries.listings(person.ids()).stream().map(Listing::line).toList());
  }

  /// The gist of what somebody said, without what was shown before.
  Answer besides(Person person, List<Citation> shown, @Nullable SourceId source, int most) {
    List<Citation> points =
        summaries.speaker(person.ids()).points(source).stream()
            .filter(point -> shown.stream().noneMatch(before -> Further.overlap(before, point)))
            .toList();
    return points.isEmpty()
        ? speaker(person, source, most)
        : new Answer.Extracts(
            Phrases.ALSO_SAID.with(person.speaker().name()), summaries.most(points, most));
  }

  /// What the record tells of a listed person of whom nothing is recorded; that it holds nothing,
  /// where it tells nothing of them either.
  Answer nothingOf(Person person) {
    List<Citation> telling = accounts.of(person, source -> true);
    return telling.isEmpty()
        ? noRemarksOf(person)
        : Choice.told(person, telling.stream().limit(MOST_TOLD).toList());
  }

  private Answer noRemarksOf(Person person) {
    return new Answer.NoRemarks(
        List.of(person.speaker()),
        Phrases.NO_REMARKS_OF.with(person.speaker().name()),
        summaries.listings(person.ids()).stream().map(Listing::line).toList());
  }

  Answer panel(String question, @Nullable SourceId source, int most) {
    List<Citation> points =
        summaries.most(
            Meant.of(panels(source), question).stream()
                .flatMap(panel -> summaries.panel(panel).stream())
                .toList(),
            most);
    return points.isEmpty()
        ? none(Phrases.NO_REMARKS)
        : new Answer.Extracts(Phrases.IN_SHORT.with(Phrases.names(points)), points);
  }

  Answer report(String question, @Nullable SourceId source, int most) {
    List<Source> reports =
        library.sources().stream()
            .filter(report -> report instanceof Source.Report)
            .filter(report -> source == null || report.id().equals(source))
            .toList();
    List<Citation> points =
        summaries.most(
            Meant.of(reports, question).stream()
                .flatMap(report -> summaries.report(report).stream())
                .toList(),
            most);
    return points.isEmpty()
        ? none(Phrases.NO_REPORT)
        : new Answer.Extracts(Phrases.REPORT_IN_SHORT.with(), points);
  }

  /// Who spoke on what was shown before.
  static Answer spoke(List<Citation> shown) {
    String names = Phrases.names(shown);
    return new Answer.Extracts(
        names.isEmpty() ? Phrases.NOBODY_NAMED.with() : Phrases.SPOKE_ON_IT.with(names), shown);
  }

  /// How much was said by whom, most first.
  Answer most(@Nullable SourceId source) {
    Map<Speaker, Integer> words = new LinkedHashMap<>();
    Map<Speaker, Citation> lines = new LinkedHashMap<>();
    for (Source.Panel panel : panels(source)) {
      for (Appearance appearance : panel.appearances()) {
        Speaker speaker = appearance.speaker();
        lines.putIfAbsent(speaker, summaries.listing(panel, appearance));
        library.passagesOf(panel.id()).stream()
            .filter(passage -> passage.saidBy(speaker.id()))
            .forEach(said -> words.merge(speaker, Words.of(said.text()).size(), Integer::sum));
      }
    }
    return grounded(
        lines.entrySet().stream()
            .filter(line -> words.containsKey(line.getKey()))
            .sorted(Comparator.comparing(line -> -words.getOrDefault(line.getKey(), 0)))
            .map(
                line ->
                    new Claim(
                        Phrases.WORDS.with(
                            line.getKey().name(), words.getOrDefault(line.getKey(), 0)),
                        List.of(line.getValue()))),
        Phrases.NO_REMARKS);
  }

  /// Who is listed without a remark.
  Answer silent(@Nullable SourceId source) {
    List<Speaker> silent = new ArrayList<>();
    List<Citation> lines = new ArrayList<>();
    for (Source.Panel panel : panels(source)) {
      for (Appearance appearance : panel.appearances()) {
        Speaker speaker = appearance.speaker();
        if (panel.remarks().stream().noneMatch(r -> r.speaker().equals(speaker.id()))) {
          silent.add(speaker);
          lines.add(summaries.listing(panel, appearance));
        }
      }
    }
    return silent.isEmpty()
        ? none(Phrases.NOBODY_SILENT)
        : new Answer.NoRemarks(silent, Phrases.SILENT.with(Phrases.names(silent.stream())), lines);
  }

  Answer themes(String question, @Nullable SourceId source) {
    return grounded(
        Meant.of(panels(source), question).stream()
            .filter(panel -> !panel.themes().isEmpty())
            .map(this::themes),
        Phrases.NO_THEMES);
  }

  private Claim themes(Source.Panel panel) {
    List<Theme> themes = panel.themes();
    return new Claim(
        Phrases.THEMES.with(
            themes.size(),
            panel.title(),
            themes.stream().map(Theme::name).collect(Collectors.joining("; "))),
        themes.stream().flatMap(theme -> heading(panel, theme)).toList());
  }

  private Stream<Citation> heading(Source.Panel panel, Theme theme) {
    return library.passagesOf(panel.id()).stream()
        .filter(passage -> passage.locator().part() == Locator.Part.HEADING)
        .filter(passage -> passage.span().equals(theme.heading()))
        .map(Citation::new);
  }

  private List<Source.Panel> panels(@Nullable SourceId source) {
    return library.panels().stream()
        .filter(panel -> source == null || panel.id().equals(source))
        .toList();
  }

  private static Answer grounded(Stream<Claim> claims, Phrases otherwise) {
    List<Claim> all = claims.toList();
    return all.isEmpty() ? none(otherwise) : new Answer.Grounded(all);
  }

  private static Answer none(Phrases why) {
    return new Answer.NotInCorpus(List.of(), why.with());
  }
}
