package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator.Part;

class BatchTest {

  @TempDir Path folder;
  private ScriptedWorkspace workspace;

  @BeforeEach
  void open() {
    workspace =
        new ScriptedWorkspace(Path.of("src/test/resources/corpora/water"), folder.resolve("data"));
    Citation drains = workspace.cite(Part.REMARK, "storm drain");
    workspace.answer(
        (question, before) ->
            new Answer.Extracts(
                before == null ? "On that:" : "After " + before.question().text(),
                List.of(drains)));
  }

  @Test
  void printsOneObjectALineInTheSameOrderWithTheContractsKeys() throws IOException {
    Run run =
        batch(
            """
            {"id":"q1","question":"What of drains?"}

            {"id":2,"question":"And then?","context_of":"q1","source":"hearing","speaker":"Ada Marsh"}
            """);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<Fields> answers = answers(run);
    assertThat(answers).extracting(a -> a.any("id")).containsExactly("q1", 2);
    assertThat(answers.getFirst().keys())
        .containsExactly("id", "outcome", "text", "citations", "nearest", "elapsed_ms");
    assertThat(answers.getLast().text("text")).startsWith("After What of drains?");
  }

  @Test
  void citesWithTheContractsKeysAndALinkToTheWords() throws IOException {
    Fields citation =
        answers(batch("{\"id\":\"q1\",\"question\":\"What of drains?\"}"))
            .getFirst()
            .list("citations")
            .getFirst();

    assertThat(citation.keys())
        .isEqualTo(
            List.of(
                "passage",
                "source",
                "kind",
                "title",
                "speaker",
                "role",
                "organisation",
                "theme",
                "wording",
                "quote",
                "start",
                "end",
                "time",
                "page",
                "url"));
    assertThat(citation.text("kind")).isEqualTo("panel");
    assertThat(citation.text("speaker")).isEqualTo("Ada Marsh");
    assertThat(citation.text("role")).isEqualTo("Head of Monitoring, Rivers");
    assertThat(citation.text("theme")).isEqualTo("Sewage is the visible part");
    assertThat(citation.text("wording")).isEqualTo("verbatim");
    assertThat(citation.text("url"))
        .startsWith("https://example.org/hearing#:~:text=Every%20storm%20drain");
    String text = Run.of(workspace, "sources", "show", "hearing").out();
    assertThat(text.substring(citation.number("start"), citation.number("end")))
        .isEqualTo(citation.text("quote"));
  }

  @Test
  void aLineThatCannotBeUsedKeepsItsPlaceAndLosesNoOther() throws IOException {
    Run run =
        batch(
            """
            {"id":"q1","question":"What of drains?"}
            {"id":"q2"}
            not json
            {"id":"q4","question":"🎉"}
            {"id":"q5","question":"What of drains?","context_of":"q9"}
            {"id":"q6","question":"What of drains?","speaker":"nobody"}
            {"id":"q7","question":"What of drains?"}
            """);

    assertThat(run.status()).isEqualTo(2);
    assertThat(answers(run))
        .extracting(a -> a.any("id"), a -> a.any("outcome"))
        .extracting(t -> t.toList().get(0) + " " + t.toList().get(1))
        .containsExactly(
            "q1 answered",
            "q2 invalid",
            "null invalid",
            "q4 invalid",
            "q5 answered",
            "q6 invalid",
            "q7 answered");
    assertThat(answers(run).get(2).text("text"))
        .isEqualTo("Line 3 cannot be answered: it is not a JSON object: it does not begin with {");
    assertThat(run.err())
        .contains("questions.jsonl:2:", ":3:", ":4:", ":5:", ":6:")
        .doesNotContain(":1:", ":7:");
  }

  @Test
  void aBugInOneQuestionLosesNoOther() throws IOException {
    workspace.answer(
        (question, before) -> {
          if (question.text().equals("boom")) {
            throw new IllegalStateException("a bug");
          }
          return new Answer.Refused("No.");
        });

    Run run = batch("{\"id\":\"a\",\"question\":\"boom\"}\n{\"id\":\"b\",\"question\":\"Who?\"}\n");

    assertThat(run.status()).isEqualTo(1);
    assertThat(answers(run)).extracting(a -> a.any("outcome")).containsExactly("failed", "refused");
  }

  @Test
  void readsStandardInput() {
    Run run =
        Run.typing(
            "\uFEFF{\"id\":\"q1\",\"question\":\"Who?\"}\n", workspace, "ask", "--batch", "-");

    assertThat(run.status()).isZero();
    assertThat(answers(run)).hasSize(1);
  }

  @Test
  void saysWhichFileIsNotThere() {
    Run run = Run.of(workspace, "ask", "--batch", folder.resolve("none.jsonl").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.jsonl").contains("no such file");
  }

  private Run batch(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("questions.jsonl"), lines);
    return Run.of(workspace, "ask", "--batch", file.toString());
  }

  private static List<Fields> answers(Run run) {
    return run.out().lines().map(Fields::of).toList();
  }
}
