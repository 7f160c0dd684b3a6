package org.rostrum.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Library;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.Meetings;

class LuceneIndexOnDiskTest {

  private static final Library LIBRARY =
      new Meetings()
          .with("spring", "Ada: Rail fares should be simpler.\nBen: Bridges need repair.\n")
          .with("autumn", "Cleo: Buses serve the villages.\n")
          .library();

  private final HashedEmbedder embedder = new HashedEmbedder();

  @TempDir private Path folder;

  @Test
  void isReadAgainByTheNextProcess() {
    refresh(folder, LIBRARY);
    int embedded = embedder.embedded();
    try (PassageIndex again = open(folder)) {
      assertThat(again.byWords("villages", Scope.ALL, 10)).hasSize(1);
      assertThat(new Indexing(again, embedder).refresh(LIBRARY, Progress.SILENT))
          .isEqualTo(new Refresh.Ready(0, 0));
    }
    assertThat(embedder.embedded()).isEqualTo(embedded);
  }

  @Test
  void createsNothingForReading() {
    Path absent = folder.resolve("absent");
    try (PassageIndex index = open(absent)) {
      assertThat(index.contents()).isEmpty();
      assertThat(index.byWords("villages", Scope.ALL, 10)).isEmpty();
    }
    assertThat(absent).doesNotExist();
  }

  @Test
  void isMadeAnewForAnotherModel() {
    refresh(folder, LIBRARY);
    HashedEmbedder other = new HashedEmbedder("another");
    try (PassageIndex index = LuceneIndex.open(folder, other.model(), other.dimensions())) {
      assertThat(index.contents()).isEmpty();
      assertThat(index.byWords("villages", Scope.ALL, 10)).isEmpty();
      assertThat(new Indexing(index, other).refresh(LIBRARY, Progress.SILENT))
          .isEqualTo(new Refresh.Ready(3, 0));
      assertThat(index.passages()).isEqualTo(3);
    }
  }

  @Test
  void keepsAPassageOfHundredsOfSentences() {
    String speech = "Fares rose again this year. ".repeat(300).strip();
    Library long_ = Meetings.library("long", "Ada: " + speech + "\n");
    refresh(folder, long_);
    try (PassageIndex index = open(folder)) {
      assertThat(index.sentences(long_.passages().getFirst().id())).hasSize(300);
    }
  }

  /// Readers of the old commit go on while a new one takes its place.
  @Test
  void isSearchedWhileItChanges() throws InterruptedException, ExecutionException {
    Library edited = Meetings.library("autumn", "Cleo: Buses serve the villages.\n");
    try (PassageIndex index = open(folder);
        ExecutorService searchers = Executors.newFixedThreadPool(2)) {
      Indexing indexing = new Indexing(index, embedder);
      indexing.refresh(LIBRARY, Progress.SILENT);
      AtomicBoolean changing = new AtomicBoolean(true);
      List<Future<?>> searches = new ArrayList<>();
      for (int searcher = 0; searcher < 2; searcher++) {
        searches.add(
            searchers.submit(
                () -> {
                  while (changing.get()) {
                    assertThat(index.byWords("villages", Scope.ALL, 10)).hasSize(1);
                    assertThat(index.byMeaning(embedder.embed("buses"), Scope.ALL, 9)).isNotEmpty();
                    assertThat(index.frequency("villag")).isEqualTo(1);
                  }
                }));
      }
      for (int turn = 0; turn < 30; turn++) {
        indexing.refresh(turn % 2 == 0 ? edited : LIBRARY, Progress.SILENT);
      }
      changing.set(false);
      for (Future<?> search : searches) {
        search.get();
      }
    }
  }

  @Nested
  class Damaged {

    /// Every file in turn is cut short, emptied or overwritten: the index must be made anew, and
    /// hold all of the library again.
    @ParameterizedTest
    @ValueSource(strings = {"cut", "emptied", "overwritten", "deleted"})
    void isMadeAnewByItself(String damage) throws IOException {
      refresh(folder, LIBRARY);
      List<String> names;
      try (Stream<Path> files = Files.list(folder)) {
        names =
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("write.lock"))
                .sorted()
                .toList();
      }
      assertThat(names).isNotEmpty();
      for (String name : names) {
        Path copy = Files.createDirectory(folder.resolve("copy-" + name));
        refresh(copy, LIBRARY);
        Path file = copy.resolve(name);
        assertThat(file).exists();
        damage(file, damage);
        assertThat(refresh(copy, LIBRARY)).as(name).isInstanceOf(Refresh.Ready.class);
        try (PassageIndex index = open(copy)) {
          assertThat(index.passages()).as(name).isEqualTo(3);
          assertThat(index.byWords("villages", Scope.ALL, 10)).as(name).hasSize(1);
          assertThat(index.byMeaning(embedder.embed("buses"), Scope.ALL, 10)).hasSize(3);
        }
      }
    }

    /// Lucene refuses a lock file with anything in it, and once did so for good.
    @Test
    void isNotKeptShutByALockFileThatSomethingWroteInto() throws IOException {
      refresh(folder, LIBRARY);
      Files.writeString(folder.resolve("write.lock"), "not empty");
      Library other = Meetings.library("other", "Ada: Trams run late.\n");
      assertThat(refresh(folder, other)).isInstanceOf(Refresh.Ready.class);
    }

    private static void damage(Path file, String how) throws IOException {
      long size = Files.size(file);
      switch (how) {
        case "cut", "emptied" -> {
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(how.equals("cut") ? size / 2 : 0);
          }
        }
        case "overwritten" -> {
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {42, 42, 42, 42, 42, 42}), size / 2);
          }
        }
        case "deleted" -> Files.delete(file);
        default -> throw new IllegalArgumentException(how);
      }
    }
  }

  @Nested
  class TwoProcesses {

    @Test
    void theSecondReadsWhileTheFirstWrites() {
      refresh(folder, LIBRARY);
      try (PassageIndex first = open(folder);
          PassageIndex second = open(folder);
          PassageIndex.Update ignored = first.update()) {
        assertThat(new Indexing(second, embedder).refresh(LIBRARY, Progress.SILENT))
            .isEqualTo(new Refresh.Ready(0, 0));
        assertThat(second.byWords("villages", Scope.ALL, 10)).hasSize(1);
      }
    }

    @Test
    void theSecondIsToldThatAnotherIsIndexing() {
      refresh(folder, LIBRARY);
      Library edited = Meetings.library("spring", "Ada: Tunnels leak.\n");
      try (PassageIndex first = open(folder);
          PassageIndex second = open(folder);
          PassageIndex.Update ignored = first.update()) {
        assertThat(new Indexing(second, embedder).refresh(edited, Progress.SILENT))
            .asInstanceOf(type(Refresh.Stale.class))
            .satisfies(
                stale -> {
                  assertThat(stale.trouble()).isEqualTo(IndexException.Trouble.BUSY);
                  assertThat(stale.message()).contains("Another Rostrum is indexing");
                });
        assertThat(second.byWords("villages", Scope.ALL, 10)).hasSize(1);
      }
    }

    @Test
    void eachSeesWhatTheOtherCommitted() {
      try (PassageIndex first = open(folder);
          PassageIndex second = open(folder)) {
        new Indexing(first, embedder).refresh(LIBRARY, Progress.SILENT);
        assertThat(second.contents()).isEqualTo(first.contents());
        assertThat(second.byWords("villages", Scope.ALL, 10)).hasSize(1);
      }
    }
  }

  @Nested
  class Unwritable {

    @Test
    void aFullDiskLeavesTheOldIndex() throws IOException {
      refresh(folder, LIBRARY);
      Library edited = Meetings.library("spring", "Ada: Tunnels leak.\n");
      for (int room = 0; room < 20_000; room += 500) {
        try (Directory disk = new FullDisk(FSDirectory.open(folder), room);
            PassageIndex index = LuceneIndex.in(disk, embedder.model(), embedder.dimensions())) {
          Refresh refresh = new Indexing(index, embedder).refresh(edited, Progress.SILENT);
          if (refresh instanceof Refresh.Ready) {
            assertThat(room).isPositive();
            return;
          }
          assertThat(refresh)
              .asInstanceOf(type(Refresh.Stale.class))
              .satisfies(
                  stale -> {
                    assertThat(stale.trouble()).isEqualTo(IndexException.Trouble.UNWRITABLE);
                    assertThat(stale.message()).contains("No space left").contains("intact");
                    assertThat(stale.cause()).hasRootCauseInstanceOf(IOException.class);
                  });
          assertThat(index.contents()).hasSize(2);
          assertThat(index.byWords("villages", Scope.ALL, 10)).hasSize(1);
        }
      }
      throw new AssertionError("the disk never had room enough");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
      Path file = Files.writeString(folder.resolve("file"), "in the way");
      try (PassageIndex index = open(file.resolve("index"))) {
        assertThat(new Indexing(index, embedder).refresh(LIBRARY, Progress.SILENT))
            .asInstanceOf(type(Refresh.Stale.class))
            .extracting(Refresh.Stale::trouble)
            .isEqualTo(IndexException.Trouble.UNWRITABLE);
      }
    }
  }

  private Refresh refresh(Path where, Library library) {
    try (PassageIndex index = open(where)) {
      return new Indexing(index, embedder).refresh(library, Progress.SILENT);
    }
  }

  private PassageIndex open(Path where) {
    return LuceneIndex.open(where, embedder.model(), embedder.dimensions());
  }
}
