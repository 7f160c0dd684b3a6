package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.Scores;
import org.rostrum.eval.history.Figure;
import org.rostrum.eval.report.Percent;

/// Prints what gold questions came to, by type, and those that are not right.
final class GoldTable {

  private final EvalCommand.Output output;
  private final Session session;

  GoldTable(EvalCommand.Output output) {
    this.output = output;
    this.session = output.session();
  }

  void print(List<Judgement> judgements) {
    Map<String, Scores> table = new LinkedHashMap<>(Scores.byType(judgements));
    table.put("all", Scores.of(judgements));
    if (output.json()) {
      table.forEach((type, scores) -> session.json(object(type, scores)));
    } else {
      StringBuilder head = new StringBuilder("%-18s %9s".formatted("type", "questions"));
      for (Figure figure : Figure.values()) {
        head.append(" %9s".formatted(figure.title()));
      }
      session.line(head.toString());
      table.forEach((type, scores) -> session.line(row(SafeText.of(type), scores)));
    }
    if (output.show()) {
      judgements.stream().filter(judgement -> !judgement.right()).forEach(this::failure);
    }
  }

  /// One question that is not right, and why.
  void failure(Judgement judgement) {
    if (output.json()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("id", judgement.question().id());
      object.put("question", judgement.question().question());
      object.put("outcome", Outcome.of(judgement.answer()).word());
      object.put("reasons", judgement.reasons());
      session.json(object);
    } else {
      session.line("");
      session.line(SafeText.of(judgement.question().id() + ": " + judgement.question().question()));
      judgement.reasons().forEach(reason -> session.line(SafeText.of("    " + reason)));
    }
  }

  private static String row(String type, Scores scores) {
    StringBuilder row = new StringBuilder("%-18s %9d".formatted(type, scores.questions()));
    for (Figure figure : Figure.values()) {
      row.append(" %9s".formatted(Percent.of(figure.of(scores))));
    }
    return row.toString();
  }

  private static Map<String, @Nullable Object> object(String type, Scores scores) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("type", type);
    object.put("questions", scores.questions());
    for (Figure figure : Figure.values()) {
      object.put(figure.title(), figure.of(scores));
    }
    return object;
  }
}
