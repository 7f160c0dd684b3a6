package org.rostrum.adapter.console;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.CollectionScores;
import org.rostrum.eval.TopicResult;
import org.rostrum.eval.report.Percent;

/// Asks the questions of a test collection, and prints how many are answered from what is judged
/// relevant.
final class CollectionRun {

  private static final String ROW = "%-14s %9s %9s %9s %9s %9s %9s";

  private final Session session;
  private final EvalCommand.Output output;

  CollectionRun(Session session, EvalCommand.Output output) {
    this.session = session;
    this.output = output;
  }

  /// The exit status.
  int run(CollectionOptions options) {
    CollectionAsked asked = new CollectionAsked(session, options);
    boolean wrong = options.meetings == CollectionOptions.Meetings.WRONG;
    List<TopicResult> results = wrong ? asked.wrong() : asked.own();
    Map<String, CollectionScores> table = new LinkedHashMap<>(CollectionScores.byKind(results));
    table.put("all", CollectionScores.of(results));
    if (!output.json()) {
      session.line(
          ROW.formatted("kind", "questions", "in gold", "declined", "speakers", "p50", "p95"));
    }
    table.forEach(this::row);
    if (output.show()) {
      results.stream().filter(r -> wrong ? !r.declined() : !r.found()).forEach(this::failure);
    }
    return 0;
  }

  private void row(String kind, CollectionScores scores) {
    if (output.json()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("kind", kind);
      object.put("questions", scores.questions());
      object.put("in_gold", scores.answerable() == 0 ? null : scores.found());
      object.put("declined", scores.declined());
      object.put("speakers", scores.speakers());
      object.put("p50_ms", milliseconds(scores.p50()));
      object.put("p95_ms", milliseconds(scores.p95()));
      session.json(object);
    } else {
      session.line(
          ROW.formatted(
              SafeText.of(kind),
              scores.questions(),
              scores.answerable() == 0 ? "" : Percent.of(scores.found()),
              Percent.of(scores.declined()),
              Percent.of(scores.speakers()),
              milliseconds(scores.p50()) + " ms",
              milliseconds(scores.p95()) + " ms"));
    }
  }

  /// One question that shows nothing from what is judged relevant, or that should be declined.
  private void failure(TopicResult result) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", result.topic().id());
    object.put("question", result.topic().query());
    object.put("asked", result.asked() == null ? null : result.asked().value());
    object.put("outcome", Outcome.of(result.exchange().answer()).word());
    object.put(
        "citations",
        result.exchange().answer().citations().stream()
            .map(
                citation ->
                    citation.passage().speaker().map(speaker -> speaker.name() + ": ").orElse("")
                        + citation.quote())
            .toList());
    if (output.json()) {
      session.json(object);
      return;
    }
    session.line("");
    session.line(SafeText.of(result.topic().id() + ": " + result.topic().query()));
    session.line("    " + object.get("outcome"));
    if (object.get("citations") instanceof List<?> citations) {
      citations.forEach(citation -> session.line(SafeText.of("    " + citation)));
    }
  }

  private static String milliseconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toNanos() / 1_000_000.0);
  }
}
