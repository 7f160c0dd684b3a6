package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.lucene.LuceneIndex;
import org.rostrum.core.retrieval.PassageIndex;

/// The whole program, as it is wired, on the corpus that ships.
class WiringTest {

  @TempDir static Path folder;

  @Test
  void answersInTheWordsOfTheRecordWithNameRoleAndOrganisation() {
    ConsoleRun run = run("ask", "What did Plunkett say about culture?");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("“I worry we over-index on machinery because it's the easier bit")
        .contains("— James Plunkett, Chief Practices Officer, Nesta");
  }

  @Test
  void indexesWhatIsNewAndSkipsWhatHasNotChanged() {
    String data = folder.resolve("fresh").toString();

    assertThat(run("index", "--data", data).out()).startsWith("Indexed ");
    assertThat(run("index", "--data", data).out()).contains("up to date");
  }

  @Test
  void summarisesThemesAndSpeakers() {
    assertThat(run("theme", "quick wins").out()).contains("1 of the 5 people", "— Emma Norris");
    assertThat(run("speaker", "plunket").out())
        .contains("James Plunkett, Chief Practices Officer, Nesta");
  }

  @Test
  void neverPutsTheReportsSummaryInQuotationMarks() {
    ConsoleRun run = run("ask", "--source", "report", "What does the report say about poverty?");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("According to a summary of the report:")
        .doesNotContain("“", "—");
  }

  @Test
  void tellsSourcesOfOneTitleApartByTheirIds() {
    ConsoleRun run = run("ask", "--source", "opportunity", "What of culture?");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("(panel-page)", "(report)");
  }

  @Test
  void answersFromMemoryWhereTheDataFolderCannotBeWritten() throws IOException {
    String data = Files.writeString(folder.resolve("a-file"), "").toString();

    ConsoleRun run = run("ask", "--data", data, "What did Plunkett say about culture?");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("— James Plunkett");
    assertThat(run.err()).contains("cannot be written", "made in memory");
    assertThat(run("index", "--data", data).status()).isEqualTo(2);
  }

  @Test
  void waitsForTheFirstIndexThatAnotherIsMaking() throws Exception {
    Path data = folder.resolve("shared");
    try (PassageIndex other = LuceneIndex.open(data.resolve("index"), "another", 3);
        PassageIndex.Update making = other.update();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      StringWriter err = new StringWriter();
      Future<ConsoleRun> second =
          threads.submit(
              () ->
                  run(err, "ask", "--data", data.toString(), "What did Plunkett say of culture?"));
      await().until(() -> err.toString().contains("waits until it is there"));
      assertThat(second).isNotDone();

      making.close();

      assertThat(second.get().status()).isZero();
      assertThat(second.get().out()).contains("— James Plunkett");
    }
  }

  @Nested
  class BadInput {

    @Test
    void aMissingCorpus() {
      assertThat(run("themes", "--corpus", folder.resolve("none").toString()))
          .satisfies(
              run -> {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.err()).startsWith("There is no folder").contains("--corpus");
              });
    }

    @Test
    void anEmptyCorpus() throws IOException {
      Path empty = Files.createDirectories(folder.resolve("empty"));

      assertThat(run("--corpus", empty.toString()))
          .satisfies(
              run -> {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.err()).contains("holds no sources");
              });
    }

    @Test
    void wrongSettingsWithTheirLines() throws IOException {
      Path file = Files.writeString(folder.resolve("wrong.conf"), "\nqoute.min-words = 4\n");

      assertThat(run("themes", "--config", file.toString()))
          .satisfies(
              run -> {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.err())
                    .isEqualTo(
                        file
                            + ":2: there is no setting `qoute.min-words`. Did you mean"
                            + " `quote.min-words`? Otherwise take the line out.\n");
              });
    }

    @Test
    void aCollectionThatIsNotThere() {
      assertThat(run("retrieve", "--collection", folder.toString(), "--out", folder + "/run.trec"))
          .satisfies(
              run -> {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.err()).contains("corpus.jsonl");
              });
    }
  }

  private static ConsoleRun run(String... args) {
    return run(new StringWriter(), args);
  }

  private static ConsoleRun run(StringWriter err, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    if (!all.contains("--data")) {
      all.addAll(0, List.of("--data", folder.resolve("data").toString()));
    }
    return ConsoleRun.of(err, all);
  }
}
