package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.GoldEvaluation;
import org.rostrum.eval.GoldFormatException;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    description =
        "Asks a file of gold questions, one JSON object a line, and judges the answers by type of"
            + " question.")
final class EvalCommand implements Callable<Integer> {

  private static final String ROW = "%-18s %9s %7s %9s %9s %8s %9s %9s %10s";

  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The gold questions.")
  private Path file = Path.of("");

  @Option(names = "--show", description = "List every question that is not right, and why.")
  private boolean show;

  @Option(names = "--json", description = "Print JSON, one object a type of question.")
  private boolean json;

  EvalCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<GoldQuestion> questions = questions();
    List<Judgement> judgements =
        new GoldEvaluation(session.library(), session.answerer()).run(questions);
    Map<String, Scores> table = new LinkedHashMap<>(Scores.byType(judgements));
    table.put("all", Scores.of(judgements));
    if (json) {
      table.forEach((type, scores) -> session.json(object(type, scores)));
    } else {
      session.line(
          ROW.formatted(
              "type",
              "questions",
              "right",
              "fidelity",
              "speakers",
              "named",
              "outcome",
              "evidence",
              "precision"));
      table.forEach((type, scores) -> session.line(row(SafeText.of(type), scores)));
    }
    if (show) {
      judgements.stream().filter(judgement -> !judgement.right()).forEach(this::showFailure);
    }
    return 0;
  }

  private List<GoldQuestion> questions() {
    try {
      return GoldQuestion.read(Files.readAllLines(file));
    } catch (GoldFormatException e) {
      throw new BadInput(
          file + ":" + e.line() + ": this is not a gold question: " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new BadInput(file + " could not be read: " + TextFiles.reason(e) + ".", e);
    }
  }

  private void showFailure(Judgement judgement) {
    if (json) {
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
    return ROW.formatted(
        type,
        scores.questions(),
        percent(scores.right()),
        percent(scores.fidelity()),
        percent(scores.speakers()),
        percent(scores.named()),
        percent(scores.outcome()),
        percent(scores.evidence()),
        percent(scores.precision()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  private static Map<String, @Nullable Object> object(String type, Scores scores) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("type", type);
    object.put("questions", scores.questions());
    object.put("right", scores.right());
    object.put("fidelity", scores.fidelity());
    object.put("speakers", scores.speakers());
    object.put("named", scores.named());
    object.put("outcome", scores.outcome());
    object.put("evidence", scores.evidence());
    object.put("precision", scores.precision());
    return object;
  }
}
