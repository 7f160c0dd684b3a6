package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.json.Json;

/// What a capable language model wrote to questions on real records that nobody had tuned on, held
/// to the record and measured beside the extracts. Prompts change with what is searched: a question
/// whose prompt has changed since counts with its extract.
class RecordedAnswersTest {

  private static final Path RECORDED = Path.of("src/test/resources/recorded");

  /// By how much more questions are answered right.
  private static final double BETTER = 0.15;

  @TempDir Path data;

  @Test
  void writtenAnswersAreRightMoreOftenThanExtracts() throws Exception {
    Map<String, ?> extracts = all();
    Path model = Files.createDirectory(data.resolve("model"));
    try (var answers = Files.list(RECORDED.resolve("real"))) {
      for (Path answer : answers.toList()) {
        Files.copy(answer, model.resolve(answer.getFileName()));
      }
    }

    Map<String, ?> written = all("--model", model.toString());

    assertThat(share(written, "fidelity")).isEqualTo(1);
    assertThat(share(written, "speakers")).isEqualTo(1);
    assertThat(share(written, "right")).isGreaterThanOrEqualTo(share(extracts, "right") + BETTER);
    assertThat(share(written, "precision")).isGreaterThan(share(extracts, "precision"));
  }

  private static double share(Map<String, ?> all, String figure) {
    return all.get(figure) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /// The row of all questions together.
  private Map<String, ?> all(String... more) throws Exception {
    List<String> args =
        new ArrayList<>(
            List.of(
                "eval",
                "--records",
                RECORDED.resolve("records").toString(),
                "--data",
                data.resolve("data").toString(),
                "--json"));
    args.addAll(List.of(more));
    ConsoleRun run = ConsoleRun.of(args);
    assertThat(run.status()).as("%s%n%s", run.err(), run.out()).isZero();
    return Json.object(
        run.out().lines().filter(line -> line.contains("\"all\"")).findFirst().orElseThrow());
  }
}
