package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.support.Forged;

/// Every verb of the terminal, over a record whose passages its sources do not bear out: what they
/// would show is a bug, and is never shown.
class ForgedCitationsTest {

  private static final String DRAINS = "built for half of the people who live here now";

  /// Those that show words of the record. `FILE` stands for one question of a batch.
  private static final List<List<String>> VERBS =
      List.of(
          List.of("ask", "What of drains?"),
          List.of("ask", "--batch", "FILE"),
          List.of("compare", "ada", "bo", "drains"),
          List.of("verify", DRAINS),
          List.of("verify", "--speaker", "bo", DRAINS),
          List.of("quote"),
          List.of("quote", "--random"),
          List.of("theme", "sewage"),
          List.of("speaker", "ada"));

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("everyVerb")
  void isNeverShown(Forged forged, List<String> verb) throws IOException {
    Path file = folder.resolve("questions.jsonl");
    Files.writeString(file, "{\"id\":1,\"question\":\"What of drains?\"}");

    Run run =
        Run.of(
            workspace(forged),
            verb.stream()
                .map(word -> word.equals("FILE") ? file.toString() : word)
                .toArray(String[]::new));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("Please report incident");
    assertThat(run.out()).doesNotContain("“", forged.said(DRAINS));
  }

  static Stream<Arguments> everyVerb() {
    return Arrays.stream(Forged.values())
        .flatMap(
            forged ->
                VERBS.stream()
                    .flatMap(
                        verb ->
                            Stream.of(
                                    verb,
                                    Stream.concat(verb.stream(), Stream.of("--json")).toList())
                                .map(words -> Arguments.of(forged, words))));
  }

  @ParameterizedTest
  @EnumSource
  void isNeverShownInTheChat(Forged forged) {
    Run run =
        Run.typing(
            """
            What of drains?
            /compare ada bo drains
            /verify "%s"
            /quote
            /theme sewage
            /speaker ada
            """
                .formatted(DRAINS),
            workspace(forged));

    assertThat(run.out().split("Please report incident", -1)).hasSize(6 + 1);
    assertThat(run.out()).doesNotContain("“", forged.said(DRAINS));
  }

  @Test
  void whatListsAndCitesNothingGoesOn() {
    for (String verb : List.of("themes", "speakers", "sources")) {
      assertThat(Run.of(workspace(Forged.WORDS), verb).status()).as(verb).isZero();
    }
  }

  private ScriptedWorkspace workspace(Forged forged) {
    ScriptedWorkspace workspace =
        new ScriptedWorkspace(Path.of("src/test/resources/corpora/water"), folder.resolve("data"));
    workspace.forge(forged::in);
    workspace.answer(
        (question, before) ->
            new Answer.Extracts(
                "On that:", List.of(workspace.cite(Part.REMARK, forged.said(DRAINS)))));
    return workspace;
  }
}
