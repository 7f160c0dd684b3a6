package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Authorship;
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
/// [MarkdownReader] reads it again: an event as JSON lines, a report as Markdown. A doubt stands as
/// a comment above the words that it shows, or else on top.
///
/// @param extension of a file that holds it: `jsonl` or `md`
public record Rendition(String extension, String text) {

  private record Line(int at, Map<String, @Nullable Object> turn) {

    String words() {
      return String.valueOf(turn.get("text"));
    }
  }

  /// The doubts of a reading, each above what it shows of the words it is about.
  ///
  /// @param elsewhere those that show no words, in order
  /// @param above the others by the paragraph that they stand above
  private record Doubts(List<Problem> elsewhere, Map<String, List<Problem>> above) {

    static Doubts of(List<Problem> doubts, List<String> paragraphs) {
      List<Problem> elsewhere = new ArrayList<>();
      Map<String, List<Problem>> above = new LinkedHashMap<>();
      for (Problem doubt : doubts) {
        Matcher shown = SHOWN.matcher(doubt.what());
        String words = shown.find() ? shown.group(1).replaceFirst("…$", "") : "";
        Optional<String> place =
            words.indexOf(' ') < 0
                ? Optional.empty()
                : paragraphs.stream().filter(one -> one.contains(words)).findFirst();
        place.ifPresentOrElse(
            one -> above.computeIfAbsent(one, none -> new ArrayList<>()).add(doubt),
            () -> elsewhere.add(doubt));
      }
      return new Doubts(elsewhere, above);
    }

    /// Writes what stands above a paragraph, once.
    void write(String paragraph, StringBuilder text, UnaryOperator<String> written) {
      List<Problem> here = above.remove(paragraph);
      if (here != null) {
        here.forEach(doubt -> text.append(written.apply(comment(doubt))));
      }
    }
  }

  /// What a doubt shows of the file.
  private static final Pattern SHOWN = Pattern.compile("\"(.{4,}?)\"(?=[ ,.:;)]|$)");

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
      Line said = line(name, remark.span(), panel, heading(panel, remark.theme()));
      if (remark.authorship() != Authorship.OWN) {
        said.turn().put("authorship", remark.authorship().text());
      }
      lines.add(said);
    }
    for (Section section : panel.sections()) {
      TextSpan heading = section.heading();
      for (TextSpan paragraph : section.paragraphs()) {
        lines.add(line(null, paragraph, panel, heading == null ? null : heading.of(panel.text())));
      }
    }
    lines.sort(Comparator.comparingInt(Line::at));
    StringBuilder text = new StringBuilder(Json.line(header)).append('\n');
    Doubts doubts = Doubts.of(warnings, lines.stream().map(Line::words).toList());
    doubts.elsewhere().forEach(doubt -> text.append(commented(comment(doubt))));
    for (Line line : lines) {
      doubts.write(line.words(), text, Rendition::commented);
      text.append(Json.line(line.turn())).append('\n');
    }
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
    Doubts doubts =
        Doubts.of(
            warnings,
            report.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(span -> OneLine.of(span.of(report.text())))
                .toList());
    doubts.elsewhere().forEach(doubt -> text.append("# ").append(comment(doubt)).append('\n'));
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
        String words = OneLine.of(paragraph.of(report.text()));
        doubts.write(words, text, doubt -> "<!-- " + doubt.replace("--", "—") + " -->\n\n");
        Optional<QuotedParagraph> quoted =
            report.quotations().stream().filter(one -> one.span().equals(paragraph)).findFirst();
        text.append(quoted.isPresent() ? "> " : "").append(words).append("\n\n");
        quoted
            .map(QuotedParagraph::name)
            .ifPresent(name -> text.append("— ").append(name).append("\n\n"));
      }
      text.append(section.url() == null ? "" : "Source: " + section.url() + "\n\n");
    }
    return text.toString();
  }

  private static String commented(String doubt) {
    return Json.line(Map.of("comment", doubt)) + "\n";
  }

  private static String comment(Problem doubt) {
    String line = doubt.line() == 0 ? "" : "line " + doubt.line() + ": ";
    return OneLine.of(line + doubt.what() + " — " + doubt.remedy());
  }
}
