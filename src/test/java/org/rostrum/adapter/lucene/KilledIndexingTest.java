package org.rostrum.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.Meetings;

/// Kills a process that indexes two editions of a library in turn: what it leaves is one edition,
/// whole.
class KilledIndexingTest {

  private static final int ROUNDS = 6;
  private static final long SEED = 20260924;
  private static final HashedEmbedder EMBEDDER = new HashedEmbedder();
  private static final List<Library> EDITIONS = List.of(edition("early"), edition("late"));

  @TempDir private Path folder;

  @Test
  void leavesTheOldOrTheNewIndex() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledIndexingTest.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine()).isEqualTo("indexed");
        Thread.sleep(random.nextInt(300));
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertHoldsOneEdition();
    }
  }

  private void assertHoldsOneEdition() {
    try (PassageIndex index = open(folder)) {
      Library held =
          index.byWords("early", Scope.ALL, 1).isEmpty() ? EDITIONS.getLast() : EDITIONS.getFirst();
      assertThat(index.passages()).isEqualTo(held.passages().size());
      for (Passage passage : held.passages()) {
        assertThat(index.sentences(passage.id())).hasSize(2);
      }
      assertThat(index.byMeaning(EMBEDDER.embed("fares"), Scope.ALL, held.passages().size()))
          .hasSize(held.passages().size());
      assertThat(new Indexing(index, EMBEDDER).refresh(held, Progress.SILENT))
          .isEqualTo(new Refresh.Ready(0, 0));
    }
  }

  /// The process that is killed.
  public static void main(String[] args) {
    try (PassageIndex index = open(Path.of(args[0]))) {
      Indexing indexing = new Indexing(index, EMBEDDER);
      for (int turn = 0; turn < 1000; turn++) {
        indexing.refresh(EDITIONS.get(turn % 2), Progress.SILENT);
        System.out.println("indexed");
      }
    }
  }

  private static PassageIndex open(Path folder) {
    return LuceneIndex.open(folder, EMBEDDER.model(), EMBEDDER.dimensions());
  }

  private static Library edition(String word) {
    Meetings meetings = new Meetings();
    for (int meeting = 0; meeting < 4; meeting++) {
      StringBuilder transcript = new StringBuilder();
      for (int turn = 0; turn < (word.equals("early") ? 60 : 80); turn++) {
        transcript.append("Ada: An ").append(word).append(" word on fares. It is remark ");
        transcript.append(turn).append(".\n");
      }
      meetings.with("meeting" + meeting, transcript.toString());
    }
    return meetings.library();
  }
}
