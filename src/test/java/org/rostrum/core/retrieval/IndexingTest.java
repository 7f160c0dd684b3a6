package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SourceId;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.InMemoryIndex;
import org.rostrum.support.Meetings;

class IndexingTest {

  private static final String SPRING = "Ada: Fares rose. Nobody was asked.\nBen: Bridges leak.\n";
  private static final String AUTUMN = "Cleo: Buses serve villages.\n";

  private final HashedEmbedder embedder = new HashedEmbedder();
  private final InMemoryIndex index = new InMemoryIndex();
  private final Indexing indexing = new Indexing(index, embedder);

  @Test
  void indexesEveryPassageSentenceBySentence() {
    Library library = Meetings.library("spring", SPRING);
    assertThat(refresh(library)).isEqualTo(new Refresh.Ready(2, 0));
    assertThat(embedder.embedded()).isEqualTo(3);
    assertThat(index.sentences(library.passages().getFirst().id()))
        .extracting(PassageIndex.Sentence::vector)
        .containsExactly(embedder.embed("Fares rose."), embedder.embed("Nobody was asked."));
  }

  @Test
  void embedsNothingWhereNothingChanged() {
    refresh(Meetings.library("spring", SPRING));
    int before = embedder.embedded();
    assertThat(refresh(Meetings.library("spring", SPRING))).isEqualTo(new Refresh.Ready(0, 0));
    assertThat(embedder.embedded()).isEqualTo(before);
  }

  @Test
  void embedsOnlyTheSourceThatChanged() {
    refresh(new Meetings().with("spring", SPRING).with("autumn", AUTUMN).library());
    int before = embedder.embedded();
    Library edited =
        new Meetings().with("spring", SPRING).with("autumn", "Cleo: Trams came back.\n").library();
    assertThat(refresh(edited)).isEqualTo(new Refresh.Ready(1, 0));
    assertThat(embedder.embedded()).isEqualTo(before + 1);
    assertThat(index.passages()).isEqualTo(3);
    assertThat(index.byWords("villages", Scope.ALL, 10)).isEmpty();
  }

  @Test
  void indexesASourceAnewWhenAHeadingOrASpeakerChanges() {
    refresh(Meetings.library("spring", "# Money\n" + SPRING));
    assertThat(refresh(Meetings.library("spring", "# Means\n" + SPRING)))
        .isEqualTo(new Refresh.Ready(2, 0));
    assertThat(refresh(Meetings.library("spring", "# Means\n" + SPRING.replace("Ben", "Bob"))))
        .isEqualTo(new Refresh.Ready(2, 0));
  }

  @Test
  void dropsASourceThatIsGone() {
    refresh(new Meetings().with("spring", SPRING).with("autumn", AUTUMN).library());
    assertThat(refresh(Meetings.library("spring", SPRING))).isEqualTo(new Refresh.Ready(0, 1));
    assertThat(index.contents()).containsOnlyKeys(new SourceId("spring"));
    assertThat(index.byWords("villages", Scope.ALL, 10)).isEmpty();
  }

  @Test
  void writesNothingForAnEmptyLibrary() {
    Library empty = new Library(List.of(), List.of());
    try (PassageIndex.Update ignored = index.update()) {
      assertThat(refresh(empty)).isEqualTo(new Refresh.Ready(0, 0));
    }
  }

  @Test
  void embedsWhatIsSaidAgainOnce() {
    refresh(Meetings.library("spring", "Ada: Hear, hear.\nBen: Hear, hear.\nAda: Hear, hear.\n"));
    assertThat(embedder.embedded()).isEqualTo(1);
    assertThat(index.passages()).isEqualTo(3);
  }

  @Test
  void reportsHowFarItIs() {
    List<Integer> done = new ArrayList<>();
    indexing.refresh(
        Meetings.library("long", "Ada: Fares rose.\n".repeat(300)),
        (passages, total) -> {
          assertThat(total).isEqualTo(300);
          done.add(passages);
        });
    assertThat(done).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1).endsWith(300);
  }

  @Test
  void tellsThatAnotherIsIndexing() {
    try (PassageIndex.Update ignored = index.update()) {
      assertThat(refresh(Meetings.library("spring", SPRING)))
          .asInstanceOf(type(Refresh.Stale.class))
          .extracting(Refresh.Stale::trouble)
          .isEqualTo(IndexException.Trouble.BUSY);
    }
  }

  @Test
  void tellsWhetherWhatAnotherWritesIsThereWithoutWriting() {
    Library both = new Meetings().with("spring", SPRING).with("autumn", AUTUMN).library();
    refresh(Meetings.library("spring", SPRING));
    Map<SourceId, String> before = index.contents();

    assertThat(indexing.look(both))
        .asInstanceOf(type(Refresh.Stale.class))
        .satisfies(
            stale -> {
              assertThat(stale.trouble()).isEqualTo(IndexException.Trouble.BEHIND);
              assertThat(stale.message()).contains("differ: 1", "index.writes");
            });
    assertThat(index.contents()).isEqualTo(before);

    refresh(both);
    assertThat(indexing.look(both)).isEqualTo(new Refresh.Ready(0, 0));
  }

  @Test
  void leavesTheIndexAsItWasWhenEmbeddingFails() {
    refresh(Meetings.library("spring", SPRING));
    Map<SourceId, String> before = index.contents();
    Indexing failing = new Indexing(index, new FailingEmbedder());
    assertThatIllegalStateException()
        .isThrownBy(() -> failing.refresh(Meetings.library("autumn", AUTUMN), Progress.SILENT))
        .withMessage("no model");
    assertThat(index.contents()).isEqualTo(before);
    assertThat(refresh(Meetings.library("autumn", AUTUMN))).isEqualTo(new Refresh.Ready(1, 1));
  }

  private Refresh refresh(Library library) {
    return indexing.refresh(library, Progress.SILENT);
  }

  private static final class FailingEmbedder implements Embedder {

    @Override
    public String model() {
      return "failing";
    }

    @Override
    public int dimensions() {
      return 3;
    }

    @Override
    public float[] embed(String text) {
      throw new IllegalStateException("no model");
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
      throw new IllegalStateException("no model");
    }
  }
}
