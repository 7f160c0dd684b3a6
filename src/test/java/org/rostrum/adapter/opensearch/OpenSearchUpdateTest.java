package org.rostrum.adapter.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.lucene.EnglishTerms;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexException.Trouble;
import org.rostrum.core.retrieval.PassageIndex.Entry;
import org.rostrum.core.retrieval.PassageIndex.Update;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.Meetings;
import org.rostrum.support.OpenSearchServer;

/// Changes of one index by several writers, some of which come to no end, in a real cluster.
class OpenSearchUpdateTest {

  private static final HashedEmbedder EMBEDDER = new HashedEmbedder();
  private static final SourceId SPRING = new SourceId("spring");
  private static final SourceId AUTUMN = new SourceId("autumn");
  private static final Library LIBRARY =
      new Meetings()
          .with("spring", "Ada: Rail fares rose.\nBen: Bridges leak.\n")
          .with("autumn", "Cleo: Buses serve the villages.\n")
          .library();

  private final List<OpenSearchIndex> opened = new ArrayList<>();
  private OpenSearchServer server;
  private String name;

  @BeforeEach
  void start() {
    server = OpenSearchServer.running();
    name = OpenSearchServer.newName();
  }

  @AfterEach
  void close() {
    opened.forEach(OpenSearchIndex::close);
  }

  private OpenSearchIndex open(String model, Duration term) {
    OpenSearchIndex index =
        new OpenSearchIndex(
            server.settings(), name, model, EMBEDDER.dimensions(), new EnglishTerms(), term);
    opened.add(index);
    return index;
  }

  private OpenSearchIndex open() {
    return open(EMBEDDER.model(), Lease.TERM);
  }

  @Test
  void showsAnotherProcessesCommitOnceItLooks() {
    OpenSearchIndex writer = open();
    OpenSearchIndex reader = open();
    assertThat(reader.contents()).isEmpty();
    add(writer, SPRING);
    assertThat(reader.byWords("bridges", Scope.ALL, 10)).isEmpty();
    assertThat(reader.contents()).containsOnlyKeys(SPRING);
    assertThat(reader.byWords("bridges", Scope.ALL, 10)).hasSize(1);
  }

  @Test
  void searchesOnWhereTheGenerationInUseIsGone() {
    OpenSearchIndex writer = open();
    add(writer, SPRING);
    OpenSearchIndex reader = open();
    assertThat(reader.passages()).isEqualTo(2);
    add(writer, AUTUMN);
    assertThat(reader.passages()).as("the generation before the newest is kept").isEqualTo(2);
    assertThat(reader.byWords("villages", Scope.ALL, 10)).isEmpty();
    writer.update().close();
    assertThat(reader.byWords("villages", Scope.ALL, 10)).hasSize(1);
    assertThat(reader.find("villages", EMBEDDER.embed("villages"), Scope.ALL, 10).byWords())
        .hasSize(1);
    assertThat(reader.passages()).isEqualTo(3);
  }

  @Test
  void leavesWhatWasThereWhereAWriterIsKilledAndLetsAnotherWriteSoon() {
    add(open(), SPRING);
    OpenSearchIndex killed = open(EMBEDDER.model(), Duration.ofSeconds(2));
    Update never = killed.update();
    never.remove(SPRING);
    never.add(entry(LIBRARY.passagesOf(AUTUMN).getFirst()));
    // As if it were gone: neither committed nor closed, and nothing renewed.
    killed.close();

    OpenSearchIndex next = open(EMBEDDER.model(), Duration.ofSeconds(2));
    assertThat(next.contents()).containsOnlyKeys(SPRING);
    assertThatThrownBy(next::update)
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.BUSY))
        .hasMessageContainingAll("Another Rostrum", "can still be searched", "for a minute");
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .untilAsserted(() -> add(next, AUTUMN));
    assertThat(next.contents()).containsOnlyKeys(SPRING, AUTUMN);
    assertThat(next.passages()).isEqualTo(3);
    assertThat(generations()).as("what the killed one left is gone").isEqualTo(2);
  }

  @Test
  void dropsTheWorkOfAWriterThatWasAwayTooLong() {
    OpenSearchIndex first = open();
    add(first, SPRING);
    Update sleeping = first.update();
    sleeping.add(entry(LIBRARY.passagesOf(AUTUMN).getFirst()));
    // As if its machine had been asleep for longer than the lease.
    server.send("DELETE", "/" + name + ".writer", "");

    OpenSearchIndex second = open();
    replace(second, SPRING, "2");
    assertThatThrownBy(() -> sleeping.commit(Map.of(SPRING, "1", AUTUMN, "1")))
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.trouble()).isNotEqualTo(Trouble.UNREADABLE))
        .hasMessageContaining("can still be searched");
    sleeping.close();
    assertThat(second.contents()).containsExactly(Map.entry(SPRING, "2"));
    assertThat(second.passages()).isEqualTo(2);
    assertThat(generations()).isEqualTo(2);
  }

  @Test
  void countsOnlyWhatIsThereNow() {
    OpenSearchIndex index = open();
    add(index, SPRING);
    double alone = score(index);
    add(index, AUTUMN);
    assertThat(score(index)).isNotEqualTo(alone);
    try (Update update = index.update()) {
      update.remove(AUTUMN);
      update.commit(Map.of(SPRING, "1"));
    }
    assertThat(score(index)).isEqualTo(alone);
    assertThat(index.written()).doesNotContainKey("villages");
  }

  private static double score(OpenSearchIndex index) {
    return index.byWords("bridges", Scope.ALL, 10).getFirst().score();
  }

  @Test
  void makesAnIndexOfAnotherModelAnew() {
    add(open(), SPRING);
    OpenSearchIndex other = open("another", Lease.TERM);
    assertThat(other.contents()).isEmpty();
    add(other, AUTUMN);
    assertThat(other.contents()).containsOnlyKeys(AUTUMN);
    assertThat(other.passages()).isEqualTo(1);
  }

  @Test
  void saysWhatToDoWhereTheDisksAreFull() {
    OpenSearchIndex index = open();
    add(index, SPRING);
    try (Update update = index.update()) {
      server.send(
          "PUT", "/" + name + ".g-*/_settings", "{\"index.blocks.read_only_allow_delete\":true}");
      update.add(entry(LIBRARY.passagesOf(AUTUMN).getFirst()));
      assertThatThrownBy(() -> update.commit(Map.of(SPRING, "1", AUTUMN, "1")))
          .isInstanceOfSatisfying(
              IndexException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.UNWRITABLE))
          .hasMessageContainingAll("can still be searched", "free some space");
    }
    assertThat(index.byWords("bridges", Scope.ALL, 10)).hasSize(1);
  }

  @Test
  void takesNoNameThatAnIndexOfSomebodyElseHas() {
    server.send("PUT", "/" + name, "{}");
    OpenSearchIndex index = open();
    assertThat(index.contents()).isEmpty();
    assertThatThrownBy(() -> add(index, SPRING))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining(name + " is an index that Rostrum has not made");
    assertThat(server.send("GET", "/_cat/indices/" + name, "")).contains(name);
  }

  private long generations() {
    return server
        .send("GET", "/_cat/indices/" + name + ".g-*?h=index", "")
        .lines()
        .filter(line -> !line.isBlank())
        .count();
  }

  private void add(OpenSearchIndex index, SourceId source) {
    replace(index, source, "1");
  }

  private void replace(OpenSearchIndex index, SourceId source, String fingerprint) {
    try (Update update = index.update()) {
      Map<SourceId, String> contents = new java.util.HashMap<>(update.contents());
      update.remove(source);
      LIBRARY.passagesOf(source).forEach(passage -> update.add(entry(passage)));
      contents.put(source, fingerprint);
      update.commit(contents);
    }
  }

  private static Entry entry(Passage passage) {
    return new Entry(passage, passage.text(), EMBEDDER.embed(passage.text()), List.of());
  }
}
