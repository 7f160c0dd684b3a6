package org.rostrum.adapter.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Wording;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// Reads a transcript in JSON lines: a header `{"kind","title","publisher"?,"date"?,"url"?,
/// "speakers"?}`, then one turn `{"speaker","text","theme"?,"time"?}` a line. `kind` is `panel` or
/// `transcript`.
///
/// Its canonical text is the page layout: title, particulars, speakers, then the turns as `Speaker:
/// text`, under the themes.
public final class JsonlReader implements SourceReader {

  private static final Set<String> KINDS = Set.of("panel", "transcript");
  private static final KnownKeys HEADER =
      new KnownKeys(
          "kind", "title", "publisher", "date", "url", "speakers", "wording", "note", "id");

  @Override
  public String format() {
    return "JSONL transcript";
  }

  @Override
  public double claims(SourceFile file) {
    String first = file.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (first.stripLeading().startsWith("{")) {
      try {
        return Json.object(first).containsKey("kind") ? 1 : 0.8;
      } catch (JsonException e) {
        return 0.7;
      }
    }
    return switch (file.extension()) {
      case "jsonl", "ndjson" -> 0.2;
      default -> 0;
    };
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    List<Line> lines = Line.of(file.text());
    Line first = lines.getFirst();
    Map<String, @Nullable Object> header = object(first, false, findings).orElse(Map.of());
    boolean headed = !header.containsKey("speaker") && !header.containsKey("text");
    if (!headed) {
      findings.problem(
          first.number(),
          "the first line is a turn, not the header",
          "put a line {\"kind\":\"transcript\",\"title\":\"…\"} above it");
    }
    boolean cut = !file.text().endsWith("\n");
    Turns turns = new Turns(findings);
    for (Line line : headed ? lines.subList(1, lines.size()) : lines) {
      object(line, cut && line.equals(lines.getLast()), findings)
          .ifPresent(values -> turns.add(values, line.number()));
    }
    if (!headed || header.isEmpty()) {
      return findings.failed();
    }
    return read(file, header, first.number(), turns, findings);
  }

  private static Read read(
      SourceFile file,
      Map<String, @Nullable Object> header,
      int line,
      Turns turns,
      Findings findings) {
    HEADER.check(header, key -> line, findings);
    Particulars particulars = new Particulars(header, key -> line, findings);
    Optional<String> kind = particulars.text("kind");
    if (kind.filter(KINDS::contains).isEmpty()) {
      findings.problem(
          line,
          kind.map(name -> "there is no kind " + Findings.shown(name) + " of transcript")
              .orElse("the header does not say what kind the file is"),
          "write \"kind\":\"panel\" or \"kind\":\"transcript\"");
    }
    Publication publication = particulars.publication(null);
    Wording wording = MarkdownReader.wording(particulars, line, findings);
    Cast cast = Cast.of(header.get("speakers"), line, turns.turns(), findings);
    if (turns.turns().isEmpty() && !findings.hasProblems()) {
      findings.problem(
          line,
          "no turn follows the header",
          "add the turns; a file cut short must be copied again");
    }
    return findings.read(
        () ->
            new Transcript(publication, cast, turns.turns())
                .panel(MarkdownReader.id(file, particulars), wording));
  }

  private static Optional<Map<String, @Nullable Object>> object(
      Line line, boolean cut, Findings findings) {
    try {
      return Optional.of(Json.object(line.text()));
    } catch (JsonException e) {
      findings.problem(
          line.number(),
          cut
              ? "the last line is not whole: the file may be half written"
              : "this is not one JSON object: "
                  + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          cut
              ? "write the file again, or delete the line"
              : "write one object {…} on each line, every text in straight quotation marks");
      return Optional.empty();
    }
  }
}
