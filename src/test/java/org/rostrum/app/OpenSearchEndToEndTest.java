package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.json.Json;
import org.rostrum.support.OpenSearchServer;

/// The whole program, set to search in a real OpenSearch, on the corpus that ships.
class OpenSearchEndToEndTest {

  @TempDir Path folder;

  private String cluster;

  @BeforeEach
  void start() {
    cluster =
        """
        index.engine = opensearch
        index.opensearch.url = "%s"
        index.opensearch.name = "%s"
        """
            .formatted(OpenSearchServer.running().settings().url(), OpenSearchServer.newName());
  }

  @Test
  void answersAsLuceneDoes() throws IOException {
    Path questions =
        Files.writeString(
            folder.resolve("questions.jsonl"),
            """
            {"id":1,"question":"What did Plunkett say about culture?"}
            {"id":2,"question":"Do missions need quick wins?"}
            {"id":3,"question":"What does the report say about poverty?"}
            {"id":4,"question":"What did they say about nuclear power?"}
            """);
    List<Map<String, @Nullable Object>> lucene = answers("log.level = error", questions);
    assertThat(lucene).hasSize(4);
    assertThat(answers(cluster, questions)).isEqualTo(lucene);
  }

  private List<Map<String, @Nullable Object>> answers(String settings, Path questions)
      throws IOException {
    ConsoleRun run = run(settings, "ask", "--batch", questions.toString());
    assertThat(run.err()).isEmpty();
    List<Map<String, @Nullable Object>> answers = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      Map<String, @Nullable Object> answer = Json.object(line);
      answer.remove("elapsed_ms");
      answers.add(answer);
    }
    return answers;
  }

  @Test
  void searchesWhatAnotherProcessHasWrittenWithoutWriting() throws IOException {
    String reader = cluster + "index.writes = no\n";
    ConsoleRun early = run(reader, "ask", "What of culture?");
    assertThat(early.status()).isEqualTo(2);
    assertThat(early.err()).contains("this process does not write it (`index.writes`)");

    assertThat(run(cluster, "index").out()).startsWith("Indexed ");
    assertThat(run(cluster, "index").out()).contains("up to date");

    ConsoleRun later = run(reader, "ask", "What did Plunkett say about culture?");
    assertThat(later.err()).isEmpty();
    assertThat(later.out()).contains("— James Plunkett");
  }

  @Test
  void saysSoWhereTheClusterDoesNotAnswerAndStillDoesWhatNeedsNone() throws IOException {
    String nobody =
        """
        index.engine = opensearch
        index.opensearch.url = "http://127.0.0.1:1"
        """;
    ConsoleRun asked = run(nobody, "ask", "What of culture?");
    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.err()).contains("http://127.0.0.1:1 does not answer", "nobody listens there");
    assertThat(run(nobody, "themes").status()).isZero();
  }

  private ConsoleRun run(String settings, String... args) throws IOException {
    Path config = Files.createTempFile(folder, "settings", ".conf");
    Files.writeString(config, settings);
    List<String> all = new ArrayList<>();
    all.addAll(List.of("--config", config.toString()));
    all.addAll(List.of("--data", Files.createTempDirectory(folder, "data").toString()));
    all.addAll(List.of(args));
    return ConsoleRun.of(all);
  }
}
