package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Meant;
import org.rostrum.core.text.Lists;
import org.rostrum.core.text.Words;
import org.rostrum.core.theme.SpeakerSummary;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.theme.ThemeSummary;

/// Answers that sum up: a theme, a person, a panel, and which themes there were.
public final class Gists {

  private final Library library;
  private final Summaries summaries;

  Gists(Library library, Summaries summaries) {
    this.library = library;
    this.summaries = summaries;
  }

  Answer theme(Theme theme) {
    ThemeSummary summary = summaries.theme(theme);
    if (summary.points().isEmpty()) {
      return new Answer.NotInCorpus(
          List.of(theme), "There is a heading for this, and no remark under it.");
    }
    return new Answer.Extracts(
        "%s: %s spoke on it (%d of %d on the panel)."
            .formatted(
                theme.name(),
                Lists.and(summary.speakers().stream().map(Speaker::name).toList()),
                summary.speakers().size(),
                summary.listed()),
        summary.points());
  }

  Answer speaker(Person person) {
    SpeakerSummary summary = summaries.speaker(person.ids());
    List<Citation> points = summary.points();
    return points.isEmpty()
        ? nothingOf(person, summary)
        : new Answer.Extracts(
            "%s, in %s:"
                .formatted(
                    summary.speaker().name(),
                    points.size() == 1 ? "one remark" : points.size() + " points"),
            points);
  }

  /// The gist of what somebody said, without what was shown before.
  Answer besides(Person person, List<Citation> shown) {
    List<Citation> points =
        summaries.speaker(person.ids()).points().stream()
            .filter(
                point ->
                    shown.stream()
                        .noneMatch(
                            before ->
                                before.passage().id().equals(point.passage().id())
                                    && before.span().overlaps(point.span())))
            .toList();
    return points.isEmpty()
        ? speaker(person)
        : new Answer.Extracts("%s also said:".formatted(person.speaker().name()), points);
  }

  /// What is said where nothing of a listed person is recorded at all.
  static Answer nothingOf(Person person, SpeakerSummary summary) {
    return new Answer.NoRemarks(
        List.of(person.speaker()),
        "%s is listed, but the record holds no remarks of theirs."
            .formatted(person.speaker().name()),
        summary.events().stream().map(SpeakerSummary.AtEvent::listing).toList());
  }

  Answer panel(String question, @Nullable SourceId source) {
    List<Citation> points =
        Meant.of(panels(source), question).stream()
            .flatMap(panel -> summaries.panel(panel).stream())
            .toList();
    if (points.isEmpty()) {
      return new Answer.NotInCorpus(List.of(), "The record holds no remarks.");
    }
    Set<String> names = new LinkedHashSet<>();
    points.forEach(p -> p.passage().speaker().ifPresent(speaker -> names.add(speaker.name())));
    return new Answer.Extracts(
        "In short, from %s:".formatted(Lists.and(List.copyOf(names))), points);
  }

  Answer report(String question, @Nullable SourceId source) {
    List<Source> reports =
        library.sources().stream()
            .filter(report -> report instanceof Source.Report)
            .filter(report -> source == null || report.id().equals(source))
            .toList();
    List<Citation> points =
        Meant.of(reports, question).stream()
            .flatMap(report -> summaries.report(report).stream())
            .toList();
    return points.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "The record holds no report.")
        : new Answer.Extracts("The report in short, section by section:", points);
  }

  /// Who spoke on what was shown before.
  Answer spoke(List<Citation> shown) {
    Set<String> names = new LinkedHashSet<>();
    shown.forEach(c -> c.passage().speaker().ifPresent(speaker -> names.add(speaker.name())));
    return new Answer.Extracts(
        names.isEmpty()
            ? "The record names nobody who spoke on it."
            : "%s spoke on it:".formatted(Lists.and(List.copyOf(names))),
        shown);
  }

  /// How much was said by whom, most first.
  Answer most(@Nullable SourceId source) {
    Map<Speaker, Integer> words = new LinkedHashMap<>();
    Map<Speaker, Citation> lines = new LinkedHashMap<>();
    for (Source.Panel panel : panels(source)) {
      for (Appearance appearance : panel.appearances()) {
        lines.putIfAbsent(appearance.speaker(), summaries.listing(panel, appearance));
        library.passagesOf(panel.id()).stream()
            .filter(passage -> passage.saidBy(appearance.speaker().id()))
            .forEach(
                passage ->
                    words.merge(
                        appearance.speaker(), Words.of(passage.text()).size(), Integer::sum));
      }
    }
    List<Claim> claims =
        words.entrySet().stream()
            .sorted(Map.Entry.<Speaker, Integer>comparingByValue().reversed())
            .map(
                entry ->
                    new Claim(
                        "%s: %,d words in the record."
                            .formatted(entry.getKey().name(), entry.getValue()),
                        List.of(Objects.requireNonNull(lines.get(entry.getKey())))))
            .toList();
    return claims.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "The record holds no remarks.")
        : new Answer.Grounded(claims);
  }

  /// Who is listed without a remark.
  Answer silent(@Nullable SourceId source) {
    List<Speaker> silent = new ArrayList<>();
    List<Citation> lines = new ArrayList<>();
    for (Source.Panel panel : panels(source)) {
      for (Appearance appearance : panel.appearances()) {
        if (panel.remarks().stream()
            .noneMatch(r -> r.speaker().equals(appearance.speaker().id()))) {
          silent.add(appearance.speaker());
          lines.add(summaries.listing(panel, appearance));
        }
      }
    }
    return silent.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "Something is recorded of everybody who is listed.")
        : new Answer.NoRemarks(
            silent,
            "Listed, with no remarks in the record: %s."
                .formatted(Lists.and(silent.stream().map(Speaker::name).toList())),
            lines);
  }

  Answer themes(String question, @Nullable SourceId source) {
    List<Claim> claims = new ArrayList<>();
    for (Source.Panel panel : Meant.of(panels(source), question)) {
      List<Citation> headings = headings(panel);
      if (!headings.isEmpty()) {
        claims.add(
            new Claim(
                "The %d themes of %s: %s."
                    .formatted(
                        headings.size(),
                        panel.title(),
                        panel.themes().stream().map(Theme::name).collect(Collectors.joining("; "))),
                headings));
      }
    }
    return claims.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "The record is not divided into themes.")
        : new Answer.Grounded(claims);
  }

  private List<Citation> headings(Source.Panel panel) {
    return panel.themes().stream()
        .flatMap(
            theme ->
                library.passagesOf(panel.id()).stream()
                    .filter(passage -> heading(passage, theme))
                    .map(Citation::new))
        .toList();
  }

  private static boolean heading(Passage passage, Theme theme) {
    return passage.locator().part() == Locator.Part.HEADING
        && passage.span().equals(theme.heading());
  }

  private List<Source.Panel> panels(@Nullable SourceId source) {
    return library.panels().stream()
        .filter(panel -> source == null || panel.id().equals(source))
        .toList();
  }
}
