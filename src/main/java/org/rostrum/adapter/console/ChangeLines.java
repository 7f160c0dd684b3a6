package org.rostrum.adapter.console;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.history.Change;
import org.rostrum.eval.history.Figure;
import org.rostrum.eval.history.SavedRun;
import org.rostrum.eval.report.Percent;

/// Prints what changed from one run to the next.
final class ChangeLines {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final EvalCommand.Output output;
  private final Session session;

  ChangeLines(EvalCommand.Output output) {
    this.output = output;
    this.session = output.session();
  }

  void print(Change change) {
    if (output.json()) {
      session.json(object(change));
      return;
    }
    session.line("");
    if (change.none()) {
      session.line("Nothing changed since the run of " + TIME.format(change.since()) + ".");
      return;
    }
    session.line("Since the run of " + TIME.format(change.since()) + ":");
    change
        .figures()
        .forEach(
            (figure, step) -> {
              if (step.from() != step.to()) {
                session.line("  " + step(figure, step));
              }
            });
    flipped("better", change.better());
    flipped("worse", change.worse());
    if (change.added() + change.gone() > 0) {
      session.line("  questions: %d new, %d gone".formatted(change.added(), change.gone()));
    }
  }

  /// `right 82.4% → 80.9% (-1.5)`.
  static String step(Figure figure, Change.Step step) {
    return "%s %s → %s (%s)"
        .formatted(
            figure.title(),
            Percent.of(step.from()),
            Percent.of(step.to()),
            Percent.points(step.from(), step.to()));
  }

  /// Questions that flipped, with why they are wrong where they are.
  void flipped(String how, List<SavedRun.Question> questions) {
    if (!questions.isEmpty()) {
      session.line("  " + how + ": " + questions.size());
      for (SavedRun.Question question : questions) {
        session.line(SafeText.of("    " + question.id() + ": " + question.question()));
        question.reasons().forEach(reason -> session.line(SafeText.of("        " + reason)));
      }
    }
  }

  private static Map<String, @Nullable Object> object(Change change) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("since", change.since().toString());
    change.figures().forEach((figure, step) -> object.put(figure.title(), step));
    object.put("better", change.better().stream().map(SavedRun.Question::id).toList());
    object.put("worse", change.worse().stream().map(SavedRun.Question::id).toList());
    object.put("added", change.added());
    object.put("gone", change.gone());
    return object;
  }
}
