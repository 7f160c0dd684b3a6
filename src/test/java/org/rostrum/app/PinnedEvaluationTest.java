package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures that must not fall, on the program as it is wired. `-Dpins=refresh` writes those of
/// the code as it stands.
class PinnedEvaluationTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path PINS = GOLD.resolve("pins.properties");
  private static final Path SHARED = Path.of("../shared/eval/gold-dev.jsonl");

  @TempDir Path data;

  @Test
  void onTheMadeUpEveningAreAsGoodAsTheyWere() {
    hold(GOLD.resolve("libraries.jsonl"), Path.of("src/test/resources/corpora/libraries"));
  }

  @Test
  void onTheShippedCorpusAreAsGoodAsTheyWere() {
    assumeTrue(
        Files.exists(SHARED),
        () -> "SKIPPED: the questions about the shipped corpus are not at " + SHARED);
    hold(SHARED, Path.of("corpus"));
  }

  private void hold(Path gold, Path corpus) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "eval",
                gold.toString(),
                "--corpus",
                corpus.toString(),
                "--data",
                data.toString(),
                "--pinned",
                PINS.toString()));
    if ("refresh".equals(System.getProperty("pins"))) {
      args.add("--pin");
    }
    ConsoleRun run = ConsoleRun.of(args);
    assertThat(run.status()).as("%s%n%s", run.err(), run.out()).isZero();
  }
}
