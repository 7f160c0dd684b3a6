package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.GoldEvaluation;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.report.Percent;
import org.rostrum.eval.retype.Robustness;

/// Asks gold questions as they are and retyped, and prints what is lost.
final class RobustRun {

  private static final String ROW = "%-28s %6s %7s %6s";

  private final Session session;
  private final EvalCommand.Output output;

  RobustRun(Session session, EvalCommand.Output output) {
    this.session = session;
    this.output = output;
  }

  /// The exit status.
  int run(Path file) {
    List<GoldQuestion> questions = GoldFile.read(file);
    GoldEvaluation evaluation = new GoldEvaluation(session.library(), session.answerer());
    Robustness robustness = Robustness.of(questions, evaluation::run);
    if (!output.json()) {
      session.line(ROW.formatted("typed", "times", "right", "lost"));
    }
    row("as asked", 1, robustness.right(), robustness.right());
    robustness.retyped().forEach(r -> row(r.title(), r.draws(), r.right(), robustness.right()));
    if (output.show()) {
      robustness.retyped().forEach(this::lost);
    }
    return 0;
  }

  private void row(String title, int draws, double right, double asked) {
    if (output.json()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("typed", title);
      object.put("times", draws);
      object.put("right", right);
      object.put("lost", Math.round((asked - right) * 10_000) / 10_000.0);
      session.json(object);
    } else {
      String lost = Percent.points(right, asked).replace("+", "");
      session.line(ROW.formatted(title, draws, Percent.of(right), lost));
    }
  }

  private void lost(Robustness.Retyped retyped) {
    if (!output.json()) {
      session.line("");
      session.line(SafeText.of(retyped.title() + ", lost: " + retyped.lost().size()));
    }
    GoldTable table = new GoldTable(output);
    retyped.lost().forEach(table::failure);
  }
}
