package org.rostrum.adapter.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Wording;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// Reads a transcript in JSON lines: a header `{"kind","title","publisher"?,"date"?,"url"?,
/// "recording"?,"speakers"?}`, then one turn `{"speaker","text","theme"?,"time"?}` a line. `kind`
/// is `panel` or `transcript`; a speaker of `null` is nobody, and a line `{"comment"}` is for
/// people. `time` is a position in the recording; the time of day is a `clock`.
///
/// Its canonical text is the page layout: title, particulars, speakers, then the turns as `Speaker:
/// text`, under the themes.
public final class JsonlReader implements SourceReader {

  private static final Set<String> KINDS = Set.of("panel", "transcript");
  private static final KnownKeys HEADER =
      new KnownKeys(
          "kind",
          "title",
          "publisher",
          "date",
          "url",
          "recording",
          "speakers",
          "wording",
          "note",
          "id");

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
    if (file.text().lines().limit(Bounds.MOST_PIECES + 1L).count() > Bounds.MOST_PIECES) {
      findings.problem(
          0,
          "the file has more than " + Bounds.MOST_PIECES + " lines",
          "divide it into a file for each event");
      return findings.failed();
    }
    List<Line> lines = Line.of(file.text());
    Line first = lines.getFirst();
    Map<String, @Nullable Object> header = header(first, findings);
    boolean cut = !file.text().endsWith("\n");
    Turns turns = new Turns(findings);
    for (Line line : lines.subList(1, lines.size())) {
      add(line, cut && line.equals(lines.getLast()), turns, findings);
    }
    if (header.isEmpty()) {
      return findings.failed();
    }
    if (lines.size() == 1) {
      findings.problem(
          first.number(),
          "no turn follows the header",
          "add the turns; a file cut short must be copied again");
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
    Cast cast = Cast.of(header.get("speakers"), line, turns.turns(), file::named, findings);
    return findings.read(
        () ->
            new Transcript(publication, cast).panel(MarkdownReader.id(file, particulars), wording));
  }

  /// The header; empty, and reported, where the first line is none.
  private static Map<String, @Nullable Object> header(Line line, Findings findings) {
    String remedy = "put a line {\"kind\":\"transcript\",\"title\":\"…\"} first";
    try {
      Map<String, @Nullable Object> header = Json.object(line.text());
      if (!header.isEmpty() && !header.containsKey("speaker") && !header.containsKey("text")) {
        return header;
      }
      findings.problem(line.number(), "the first line is a turn or empty, not the header", remedy);
    } catch (JsonException e) {
      findings.problem(line.number(), "the header is not one JSON object: " + reason(e), remedy);
    }
    return Map.of();
  }

  private static void add(Line line, boolean cut, Turns turns, Findings findings) {
    Patience.check();
    try {
      turns.add(Json.object(line.text()), line.number());
    } catch (JsonException e) {
      if (cut) {
        findings.warn(
            line.number(),
            "the last line is not whole, and is left out: the file may be half written",
            "write the file again, or delete the line");
      } else {
        findings.warn(
            line.number(),
            "this is not one JSON object, and is left out: " + reason(e),
            "write one object {…} on each line, every text in straight quotation marks");
      }
    }
  }

  private static String reason(JsonException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
