package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Response;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ask",
    description = "Answers one question from the record, or a file of them.",
    footer = {
      "",
      "Examples:",
      "  ask \"What was said about culture?\"",
      "  ask --explain \"What was said about culture?\"",
      "  ask --speaker norris \"What should come first?\"",
      "  ask --batch questions.jsonl > answers.jsonl"
    })
final class AskCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "The question.")
  private List<String> words = List.of();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Quote this person alone.")
  private @Nullable String speaker;

  @Option(names = "--source", paramLabel = "ID", description = "Search this source alone.")
  private @Nullable String source;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "Answer a file of questions, one JSON object a line, as JSON lines in the same order; -"
              + " reads standard input.")
  private @Nullable String batch;

  @Option(names = "--explain", description = "Show also how the answer came about.")
  private boolean explain;

  @Option(
      names = "--extract",
      description = "Show the record's own words alone, where a language model is set.")
  private boolean extract;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  AskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (batch != null) {
      if (!words.isEmpty() || explain) {
        throw new BadInput(
            "Give " + (explain ? "--explain" : "a question") + " or --batch FILE, not both.");
      }
      return new Batch(session, source, speaker).run(batch);
    }
    if (explain && json) {
      throw new BadInput("Give --explain or --json, not both.");
    }
    if (words.isEmpty()) {
      throw new BadInput("There is no question. Put it in quotation marks after `ask`.");
    }
    session.workspace().prepare();
    String typed = String.join(" ", words);
    long started = System.nanoTime();
    Conversation conversation = new Conversation(session);
    Response response =
        extract
            ? conversation.ask(typed, source, speaker, null)
            : conversation.told(typed, source, speaker, null);
    double elapsed = (System.nanoTime() - started) / 1e6;
    if (json) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("question", Objects.requireNonNull(response.exchange()).question().text());
      object.putAll(new JsonAnswers(session.library()).of(response));
      object.put("elapsed_ms", JsonAnswers.rounded(elapsed));
      session.json(object);
    } else {
      session.show(response.reply());
      if (explain) {
        session.line("");
        session.explain(Objects.requireNonNull(response.exchange()).question(), null);
      }
    }
    return 0;
  }
}
