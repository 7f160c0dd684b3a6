package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.lucene.LuceneIndex;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.support.ForwardingEmbedder;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.Meetings;

/// Indexing that is cut off in the middle goes on from what it had saved: nothing is doubled,
/// nothing is lost, and until it is done whoever searches sees what was there before.
class ResumedIndexingTest {

  private static final int TURNS = 1_500;
  private static final int SAVED_EVERY = 300;
  private static final long SEED = 20261130;
  private static final Library BEFORE = Meetings.library("early", "Ada: An early word on fares.\n");
  private static final Library AFTER = edition("late");

  @TempDir private Path folder;

  @Test
  void goesOnFromWhatWasSaved() {
    HashedEmbedder embedder = new HashedEmbedder();
    refresh(folder, BEFORE, embedder);
    assertThatIllegalStateException()
        .isThrownBy(() -> refresh(folder, AFTER, failing(embedder, TURNS)));
    try (PassageIndex index = open(folder)) {
      assertThat(index.contents()).isEqualTo(Fingerprints.of(BEFORE));
      assertThat(index.passages()).isEqualTo(1);
      assertThat(index.byWords("late", Scope.ALL, 5)).isEmpty();
    }
    int before = embedder.embedded();
    refresh(folder, AFTER, embedder);
    assertThat(embedder.embedded() - before).isBetween(1, 2 * sentences() / 3);
    assertHoldsExactly(AFTER);
  }

  @Test
  void isTheSameIndexAsOneMadeInOneGo() {
    HashedEmbedder embedder = new HashedEmbedder();
    assertThatIllegalStateException()
        .isThrownBy(() -> refresh(folder.resolve("cut"), AFTER, failing(embedder, TURNS)));
    refresh(folder.resolve("cut"), AFTER, embedder);
    refresh(folder.resolve("whole"), AFTER, embedder);
    try (PassageIndex cut = open(folder.resolve("cut"));
        PassageIndex whole = open(folder.resolve("whole"))) {
      float[] query = embedder.embed("a word on fares, remark 700");
      assertThat(cut.byMeaning(query, Scope.ALL, 50))
          .isEqualTo(whole.byMeaning(query, Scope.ALL, 50));
      assertThat(cut.bySurroundings("remark 700", Scope.ALL, 50))
          .isEqualTo(whole.bySurroundings("remark 700", Scope.ALL, 50));
    }
  }

  @Test
  void dropsWhatWasSavedOfASourceThatHasChangedSince() {
    HashedEmbedder embedder = new HashedEmbedder();
    assertThatIllegalStateException()
        .isThrownBy(() -> refresh(folder, AFTER, failing(embedder, TURNS)));
    Library other = edition("later");
    refresh(folder, other, embedder);
    assertHoldsExactly(other);
    refresh(folder, BEFORE, embedder);
    assertHoldsExactly(BEFORE);
  }

  @Test
  void startsOverWhereWhatWasSavedIsDamaged() throws IOException {
    HashedEmbedder embedder = new HashedEmbedder();
    refresh(folder, BEFORE, embedder);
    List<Path> finished = files();
    assertThatIllegalStateException()
        .isThrownBy(() -> refresh(folder, AFTER, failing(embedder, TURNS)));
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (!finished.contains(file) && name.startsWith("_")) {
        Files.delete(file);
      }
    }
    refresh(folder, AFTER, embedder);
    assertHoldsExactly(AFTER);
  }

  @Test
  void isFinishedInTheEndHoweverOftenItIsKilled() throws IOException, InterruptedException {
    refresh(folder, BEFORE, new HashedEmbedder());
    Random random = new Random(SEED);
    int kills = 0;
    while (true) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  ResumedIndexingTest.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        int batches = 4 + random.nextInt(4);
        String line = out.readLine();
        for (int k = 0; k < batches && line != null; k++) {
          line = out.readLine();
        }
        if (line == null) {
          break;
        }
      } finally {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      }
      kills++;
      try (PassageIndex index = open(folder)) {
        assertThat(index.contents()).isEqualTo(Fingerprints.of(BEFORE));
      }
    }
    assertThat(kills).isBetween(2, 20);
    assertHoldsExactly(AFTER);
  }

  /// The process that is killed: a line for each batch.
  public static void main(String[] args) {
    try (PassageIndex index = open(Path.of(args[0]))) {
      new Indexing(index, new HashedEmbedder(), SAVED_EVERY)
          .refresh(AFTER, (done, total) -> System.out.println(done));
    }
  }

  private void assertHoldsExactly(Library library) {
    try (PassageIndex index = open(folder)) {
      assertThat(index.contents()).isEqualTo(Fingerprints.of(library));
      assertThat(index.passages()).isEqualTo(library.passages().size());
      for (Passage passage : library.passages()) {
        assertThat(index.sentences(passage.id())).isNotEmpty();
      }
    }
  }

  private static int sentences() {
    return 2 * AFTER.passages().size();
  }

  private static void refresh(Path folder, Library library, Embedder embedder) {
    try (PassageIndex index = open(folder)) {
      assertThat(new Indexing(index, embedder, SAVED_EVERY).refresh(library, Progress.SILENT))
          .isInstanceOf(Refresh.Ready.class);
    }
  }

  private static PassageIndex open(Path folder) {
    HashedEmbedder embedder = new HashedEmbedder();
    return LuceneIndex.open(folder, embedder.model(), embedder.dimensions());
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Fails once it has embedded so many texts.
  private static Embedder failing(HashedEmbedder embedder, int texts) {
    return new ForwardingEmbedder(embedder) {

      private int embedded;

      @Override
      public synchronized List<float[]> embedAll(List<String> all) {
        embedded += all.size();
        if (embedded > texts) {
          throw new IllegalStateException("cut off");
        }
        return super.embedAll(all);
      }
    };
  }

  private static Library edition(String word) {
    Meetings meetings = new Meetings();
    for (int meeting = 0; meeting < 3; meeting++) {
      StringBuilder transcript = new StringBuilder();
      for (int turn = 0; turn < TURNS / 3; turn++) {
        transcript.append("Ada: A ").append(word).append(" word on fares. It is remark ");
        transcript.append(meeting * TURNS + turn).append(".\n");
      }
      meetings.with("meeting" + meeting, transcript.toString());
    }
    return meetings.library();
  }
}
