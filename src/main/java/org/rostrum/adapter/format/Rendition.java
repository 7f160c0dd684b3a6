package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.QuotedParagraph;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.model.Wording;
import org.rostrum.json.Json;

/// What was read of a file, written so that an operator can correct it by hand and [JsonlReader] or
/// [MarkdownReader] reads it again: an event as JSON lines, a report as Markdown. Doubts stand on
/// top as comments.
///
/// @param extension of a file that holds it: `jsonl` or `md`
public record Rendition(String extension, String text) {

  private record Line(int at, Map<String, @Nullable Object> turn) {}

  public static Rendition of(Read.Ok read) {
    return switch (read.source()) {
      case Source.Panel panel -> new Rendition("jsonl", jsonl(panel, read.warnings()));
      case Source.Report report -> new Rendition("md", markdown(report, read.warnings()));
    };
  }

  private static String jsonl(Source.Panel panel, List<Problem> warnings) {
    Map<String, @Nullable Object> header = particulars(panel);
    header.put("kind", "transcript");
    header.put("speakers", panel.appearances().stream().map(Rendition::listed).toList());
    List<Line> lines = new ArrayList<>();
    for (Remark remark : panel.remarks()) {
      String name = panel.appearance(remark.speaker()).map(a -> a.speaker().name()).orElseThrow();
      lines.add(line(name, remark.span(), panel, heading(panel, remark.theme())));
    }
    for (Section section : panel.sections()) {
      TextSpan heading = section.heading();
      for (TextSpan paragraph : section.paragraphs()) {
        lines.add(line(null, paragraph, panel, heading == null ? null : heading.of(panel.text())));
      }
    }
    lines.sort(Comparator.comparingInt(Line::at));
    StringBuilder text = new StringBuilder(Json.line(header)).append('\n');
    warnings.forEach(
        doubt -> text.append(Json.line(Map.of("comment", comment(doubt)))).append('\n'));
    lines.forEach(line -> text.append(Json.line(line.turn())).append('\n'));
    return text.toString();
  }

  private static Line line(
      @Nullable String speaker, TextSpan words, Source.Panel panel, @Nullable String theme) {
    Map<String, @Nullable Object> turn = new LinkedHashMap<>();
    turn.put("speaker", speaker);
    turn.put("text", OneLine.of(words.of(panel.text())));
    put(turn, "theme", theme);
    switch (panel.marks().of(words).orElse(null)) {
      case Spot.Moment moment -> put(turn, "time", moment.written());
      case Spot.Time time -> put(turn, "clock", time.written());
      case Spot.Page ignored -> {}
      case null -> {}
    }
    return new Line(words.start(), turn);
  }

  private static @Nullable String heading(Source.Panel panel, @Nullable ThemeId theme) {
    return Optional.ofNullable(theme).flatMap(panel::theme).map(Theme::name).orElse(null);
  }

  private static Map<String, @Nullable Object> particulars(Source source) {
    Publication publication = source.publication();
    Map<String, @Nullable Object> particulars = new LinkedHashMap<>();
    particulars.put("kind", "report");
    particulars.put("title", publication.title());
    put(particulars, "publisher", publication.publisher());
    put(particulars, "date", publication.date());
    put(particulars, "url", publication.url());
    put(particulars, "recording", publication.recording());
    if (source.wording() != Wording.VERBATIM) {
      particulars.put("wording", "summary");
    }
    return particulars;
  }

  private static void put(
      Map<String, @Nullable Object> values, String key, @Nullable Object value) {
    if (value != null) {
      values.put(key, value.toString());
    }
  }

  private static Map<String, @Nullable Object> listed(Appearance appearance) {
    Map<String, @Nullable Object> person = new LinkedHashMap<>();
    Affiliation affiliation = appearance.affiliation();
    person.put("name", appearance.speaker().name());
    put(person, "role", affiliation.role());
    put(person, "organisation", affiliation.organisation());
    if (!appearance.capacities().isEmpty()) {
      person.put("capacities", appearance.capacities());
    }
    if (!appearance.speaker().nicknames().isEmpty()) {
      person.put("nicknames", appearance.speaker().nicknames());
    }
    return person;
  }

  private static String markdown(Source.Report report, List<Problem> warnings) {
    StringBuilder text = new StringBuilder("---\n");
    particulars(report)
        .forEach(
            (key, value) ->
                text.append(key)
                    .append(": ")
                    .append(Json.line(Objects.requireNonNull(value)))
                    .append('\n'));
    List<String> authors = report.publication().authors();
    text.append(authors.isEmpty() ? "" : "authors: " + Json.line(authors) + "\n");
    warnings.forEach(doubt -> text.append("# ").append(comment(doubt)).append('\n'));
    text.append("---\n\n");
    Spot.@Nullable Page page = null;
    for (Section section : report.sections()) {
      TextSpan heading = section.heading();
      text.append(heading == null ? "" : "## " + OneLine.of(heading.of(report.text())) + "\n\n");
      for (TextSpan paragraph : section.paragraphs()) {
        if (report.marks().of(paragraph).orElse(null) instanceof Spot.Page now
            && !now.equals(page)) {
          page = now;
          text.append(PageLine.of(now)).append("\n\n");
        }
        boolean quoted =
            report.quotations().stream().map(QuotedParagraph::span).anyMatch(paragraph::equals);
        text.append(quoted ? "> " : "").append(OneLine.of(paragraph.of(report.text())));
        text.append("\n\n");
      }
      text.append(section.url() == null ? "" : "Source: " + section.url() + "\n\n");
    }
    return text.toString();
  }

  private static String comment(Problem doubt) {
    String line = doubt.line() == 0 ? "" : "line " + doubt.line() + ": ";
    return OneLine.of(line + doubt.what() + " — " + doubt.remedy());
  }
}
