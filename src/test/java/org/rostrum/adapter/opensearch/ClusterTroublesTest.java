package org.rostrum.adapter.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.lucene.EnglishTerms;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexException.Trouble;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.core.retrieval.PassageIndex.Entry;
import org.rostrum.core.retrieval.PassageIndex.Update;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.Meetings;

/// What becomes of a cluster's silence and refusals. The stand-in says what OpenSearch 3.5 says.
class ClusterTroublesTest {

  private static final HashedEmbedder EMBEDDER = new HashedEmbedder();
  private static final Passage PASSAGE =
      Meetings.library("spring", "Ada: Fares rose.\n").passages().getFirst();

  private final ClusterStandIn cluster = new ClusterStandIn();
  private final OpenSearchIndex index = index(cluster.settings());

  private static OpenSearchIndex index(IndexSettings.Server server) {
    return OpenSearchIndex.in(
        server, "talks", EMBEDDER.model(), EMBEDDER.dimensions(), new EnglishTerms());
  }

  @AfterEach
  void close() {
    index.close();
    cluster.close();
  }

  @Test
  void saysThatNobodyListens() {
    cluster.close();
    IndexException trouble = trouble(index::contents);
    assertThat(trouble.trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(trouble)
        .hasMessageContainingAll(
            cluster.settings().url().replaceFirst("/$", ""),
            "nobody listens there",
            "still works",
            "`index.opensearch.url`");
  }

  @Test
  void saysThatThereIsNoSuchHost() {
    try (OpenSearchIndex nowhere =
        index(
            new IndexSettings.Server(
                "http://rostrum.invalid:9200", "r", null, null, Duration.ofSeconds(5)))) {
      assertThat(trouble(nowhere::contents)).hasMessageContaining("there is no such host");
    }
  }

  @Test
  void doesNotHangWhereNothingIsAnswered() {
    cluster.neverAnswers("GET /talks");
    long started = System.nanoTime();
    IndexException trouble = trouble(index::contents);
    assertThat(trouble.trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(trouble).hasMessageContaining("nothing came within 1 second");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void refusesAServerOfAnotherKindOrAge() {
    cluster.says("GET /", 200, "{\"version\":{\"number\":\"8.1.0\"}}");
    assertThat(trouble(index::contents)).hasMessageContainingAll("no OpenSearch 3", "8.1.0");
    cluster.says("GET /", 200, ClusterStandIn.GREETING.replace("3.5.0", "2.19.1"));
    assertThat(trouble(index::contents)).hasMessageContaining("2.19.1");
    cluster.says("GET /", 200, "<html>hello</html>");
    assertThat(trouble(index::contents).trouble()).isEqualTo(Trouble.UNREADABLE);
  }

  @Test
  void logsInAndSaysWhereTheUserIsNotKnown() {
    cluster.says("GET /", 401, "Unauthorized");
    IndexException trouble = trouble(index::contents);
    assertThat(trouble.trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(trouble).hasMessageContainingAll("status 401", "OPENSEARCH_PASSWORD");
    assertThat(trouble).hasMessageNotContaining("secret");
    assertThat(cluster.asked()).containsExactly("GET / Basic YWRhOnNlY3JldA==");
  }

  @Test
  void takesAPartOfThePassagesForNoAnswer() {
    indexed();
    cluster.says(
        "POST /talks.g-1/_msearch",
        200,
        """
        {"responses":[{"hits":{"hits":[]},"status":200},
          {"error":{"type":"search_phase_execution_exception","reason":"Partial shards failure"},"status":503},
          {"hits":{"hits":[]},"status":200}]}
        """);
    assertThat(trouble(() -> index.find("fares", EMBEDDER.embed("fares"), Scope.ALL, 10)))
        .hasMessageContaining("Partial shards failure");
  }

  @Test
  void tellsOfADocumentThatWasNotTakenInAnAnswerThatIsFine() {
    cluster.says(
        "POST /talks.g-",
        200,
        """
        {"errors":true,"items":[{"index":{"status":201}},
          {"index":{"status":400,"error":{"type":"mapper_parsing_exception","reason":"failed to parse field [vector]"}}}]}
        """);
    assertThatThrownBy(this::write)
        .isInstanceOfSatisfying(
            IndexException.class,
            trouble -> assertThat(trouble.trouble()).isEqualTo(Trouble.UNWRITABLE))
        .hasMessageContainingAll("failed to parse field [vector]", "can still be searched");
    assertThat(cluster.asked()).noneMatch(request -> request.startsWith("POST /_aliases"));
    assertThat(cluster.asked()).anyMatch(request -> request.startsWith("DELETE /talks.g-"));
  }

  @Test
  void saysThatADiskOfTheClusterIsFull() {
    cluster.says(
        "POST /talks.g-",
        200,
        """
        {"errors":true,"items":[{"index":{"status":429,"error":{"type":"cluster_block_exception",
          "reason":"index [talks.g-1] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];"}}}]}
        """);
    assertThatThrownBy(this::write).hasMessageContainingAll("flood-stage", "free some space");
  }

  @Test
  void triesAgainWhereTheClusterHasTooMuchToDo() throws InterruptedException {
    cluster.says(
        "POST /talks.g-",
        429,
        "{\"error\":{\"type\":\"rejected_execution_exception\",\"reason\":\"busy\"},\"status\":429}");
    Thread relief =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (cluster.asked().stream().filter(r -> r.contains("/_bulk")).count() < 2) {
                    Thread.onSpinWait();
                  }
                  cluster.says("POST /talks.g-", 200, "{\"errors\":false}");
                });
    write();
    relief.join();
    assertThat(cluster.asked().stream().filter(r -> r.contains("/_bulk")).count())
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void saysThatAnotherWasThereFirst() {
    indexed();
    cluster.says(
        "POST /_aliases",
        404,
        "{\"error\":{\"type\":\"aliases_not_found_exception\",\"reason\":\"aliases [talks]"
            + " missing\"},\"status\":404}");
    assertThatThrownBy(this::write)
        .isInstanceOfSatisfying(
            IndexException.class, trouble -> assertThat(trouble.trouble()).isEqualTo(Trouble.BUSY))
        .hasMessageContainingAll("taken over", "index.writes = no");
  }

  @Test
  void saysThatTheUserMayNotWrite() {
    cluster.says(
        "PUT /talks.writer",
        403,
        "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no permissions for"
            + " [indices:admin/create]\"},\"status\":403}");
    assertThatThrownBy(this::write)
        .hasMessageContainingAll("no permissions for", "`index.opensearch.user`");
  }

  private void indexed() {
    cluster.says(
        "GET /talks?",
        200,
        """
        {"talks.g-1":{"aliases":{"talks":{}},"mappings":{"_meta":{
          "stamp":{"schema":"3","model":"%s","source:spring":"1"}}}}}
        """
            .formatted(EMBEDDER.model()));
    assertThat(index.contents()).containsOnlyKeys(new SourceId("spring"));
  }

  private void write() {
    try (Update update = index.update()) {
      update.add(new Entry(PASSAGE, PASSAGE.text(), EMBEDDER.embed(PASSAGE.text()), List.of()));
      update.commit(Map.of(new SourceId("spring"), "2"));
    }
  }

  private static IndexException trouble(ThrowingCallable asking) {
    return catchThrowableOfType(IndexException.class, asking);
  }
}
