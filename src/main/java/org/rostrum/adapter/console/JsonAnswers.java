package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.check.Checked;
import org.rostrum.core.check.ComparedWords;
import org.rostrum.core.check.Credit;
import org.rostrum.core.check.Verdict;
import org.rostrum.core.desk.Basis;
import org.rostrum.core.desk.Response;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.Written;
import org.rostrum.core.theme.SpeakerSummary;
import org.rostrum.core.theme.ThemeSummary;

/// What came of an enquiry, as a JSON object: keys in a fixed order.
final class JsonAnswers {

  private final Records records;

  JsonAnswers(Library library) {
    this.records = new Records(library);
  }

  Map<String, @Nullable Object> of(Response response) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("outcome", response.outcome().word());
    switch (response.basis()) {
      case Basis.Exchanged(var exchange) -> {
        object.put("text", text(response));
        object.put("citations", citations(exchange.answer().citations()));
        object.put("nearest", nearest(exchange.answer()));
      }
      case Basis.Unanswered ignored -> {
        object.put("text", text(response));
        object.put("citations", List.of());
        object.put("nearest", List.of());
      }
      case Basis.Told(var ignored, Written written) -> {
        object.put("text", text(response));
        object.put("citations", citations(written.quotations()));
        object.put("nearest", List.of());
        object.put("written", written(written));
      }
      case Basis.Found(List<Citation> found) -> {
        object.put("text", text(response));
        object.put("citations", citations(found));
      }
      case Basis.Quotation(Citation citation, var day) -> {
        object.put("date", day == null ? null : day.toString());
        object.put("citation", records.citation(citation));
      }
      case Basis.OfTheme(ThemeSummary summary) -> {
        object.put("theme", summary.theme().name());
        object.put("source", summary.source().value());
        object.put("speakers", summary.speakers().stream().map(Speaker::name).toList());
        object.put("listed", summary.listed());
        object.put("points", citations(summary.points()));
      }
      case Basis.OfSpeaker(SpeakerSummary summary) -> {
        object.put("id", summary.speaker().id().value());
        object.put("speaker", summary.speaker().name());
        object.put("events", summary.events().stream().map(this::event).toList());
      }
      case Basis.Compared(Comparison comparison) -> {
        object.put("topic", comparison.topic());
        object.put("sides", comparison.sides().stream().map(this::side).toList());
      }
      case Basis.Checks(List<Checked> checked) -> {
        object.put("text", text(response));
        object.put("quotations", checked.stream().map(this::checked).toList());
      }
      case Basis.Listed() -> object.put("text", text(response));
    }
    return object;
  }

  private Map<String, @Nullable Object> written(Written written) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("model", written.model());
    object.put(
        "sentences",
        written.claims().stream()
            .map(
                claim ->
                    Map.of(
                        "text",
                        claim.text(),
                        "cites",
                        claim.citations().stream()
                            .map(citation -> written.quotations().indexOf(citation))
                            .toList()))
            .toList());
    object.put("removed", written.removed());
    return object;
  }

  static double rounded(double millis) {
    return Math.round(millis * 10) / 10.0;
  }

  private static String text(Response response) {
    return TextRenderer.plain().render(response.reply());
  }

  private List<Map<String, @Nullable Object>> citations(List<Citation> citations) {
    return citations.stream().map(records::citation).toList();
  }

  private static List<String> nearest(Answer answer) {
    return answer instanceof Answer.NotInCorpus outside
        ? outside.nearest().stream().map(Theme::name).distinct().toList()
        : List.of();
  }

  private Map<String, @Nullable Object> event(SpeakerSummary.AtEvent event) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("source", event.source().value());
    object.put("role", event.appearance().affiliation().role());
    object.put("organisation", event.appearance().affiliation().organisation());
    object.put("capacities", event.appearance().capacities());
    object.put("listing", records.citation(event.listing()));
    object.put("points", citations(event.points()));
    return object;
  }

  private Map<String, @Nullable Object> side(Comparison.Side side) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", side.appearance().speaker().id().value());
    object.put("speaker", side.appearance().speaker().name());
    object.put("citations", citations(side.citations()));
    return object;
  }

  private Map<String, @Nullable Object> checked(Checked checked) {
    Credit credit = checked.credit();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("quote", checked.words());
    object.put("credited", credit == null ? null : credit.name());
    object.put("verdict", word(checked.verdict()));
    object.put("stands", stands(checked.verdict()));
    object.put("differences", differences(checked.verdict()));
    object.put("citations", citations(checked.verdict().citations()));
    return object;
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact ignored -> "exact";
      case Verdict.Shortened ignored -> "shortened";
      case Verdict.Apart ignored -> "apart";
      case Verdict.Altered ignored -> "altered";
      case Verdict.ByAnother(Credit ignored, Verdict actual) -> word(actual) + "-by-another";
      case Verdict.Elsewhere(String ignored, Verdict actual) -> word(actual) + "-elsewhere";
      case Verdict.Stitched ignored -> "stitched";
      case Verdict.Unclear(Credit ignored, Verdict actual) -> word(actual) + "-unclear";
      case Verdict.NobodysRemark ignored -> "no-remark";
      case Verdict.QuotedByReport ignored -> "quoted";
      case Verdict.Beside ignored -> "beside";
      case Verdict.OfSummary ignored -> "summary";
      case Verdict.NotFound ignored -> "not-found";
      case Verdict.TooShort ignored -> "too-short";
      case Verdict.TooLong ignored -> "too-long";
      case Verdict.Unchecked ignored -> "unchecked";
      case Verdict.NothingQuoted ignored -> "nothing-quoted";
    };
  }

  /// How words stand in what was said; null for those that nobody said.
  private static @Nullable String stands(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Said said ->
          said.setting().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Verdict.ByAnother(Credit ignored, Verdict actual) -> stands(actual);
      case Verdict.Elsewhere(String ignored, Verdict actual) -> stands(actual);
      case Verdict.Unclear(Credit ignored, Verdict actual) -> stands(actual);
      default -> null;
    };
  }

  private static List<Map<String, String>> differences(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Altered altered ->
          altered.pieces().stream()
              .filter(piece -> piece.kind() != ComparedWords.Kind.SAME)
              .map(
                  piece ->
                      Map.of(
                          piece.kind() == ComparedWords.Kind.MISSING ? "missing" : "added",
                          piece.text()))
              .toList();
      case Verdict.ByAnother(Credit ignored, Verdict actual) -> differences(actual);
      case Verdict.Elsewhere(String ignored, Verdict actual) -> differences(actual);
      case Verdict.Unclear(Credit ignored, Verdict actual) -> differences(actual);
      default -> List.of();
    };
  }
}
