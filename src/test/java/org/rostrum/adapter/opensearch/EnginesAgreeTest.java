package org.rostrum.adapter.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.langchain.InProcessEmbedder;
import org.rostrum.adapter.lucene.EnglishTerms;
import org.rostrum.adapter.lucene.LuceneIndex;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.eval.CollectionReader;
import org.rostrum.eval.RetrieveRun;
import org.rostrum.eval.RunSummary;
import org.rostrum.eval.TestCollection;
import org.rostrum.json.Json;
import org.rostrum.support.Libraries;
import org.rostrum.support.OpenSearchServer;
import org.rostrum.support.RememberingEmbedder;

/// Both engines rank a whole test collection alike: Lucene is the reference.
class EnginesAgreeTest {

  private static final Path COLLECTION = Path.of("..", "shared", "eval", "qmsum", "val");
  private static final Path GOLD = Path.of("..", "shared", "eval", "gold-dev.jsonl");

  /// What adding up floats in another order may come out otherwise by.
  private static final double CLOSE = 1e-5;

  private static final double WITHIN = 0.01;
  private static final int DEPTH = 100;

  @TempDir Path folder;

  @Test
  void onAllOfQmsumVal() throws IOException {
    OpenSearchServer server = OpenSearchServer.running();
    assumeTrue(Files.isDirectory(COLLECTION), COLLECTION + " is not there");
    TestCollection collection = CollectionReader.read(COLLECTION);
    try (InProcessEmbedder model = new InProcessEmbedder()) {
      Embedder embedder = new RememberingEmbedder(model);
      try (PassageIndex lucene =
              LuceneIndex.open(folder.resolve("index"), embedder.model(), embedder.dimensions());
          PassageIndex opensearch =
              OpenSearchIndex.in(
                  server.settings(),
                  OpenSearchServer.newName(),
                  embedder.model(),
                  embedder.dimensions(),
                  new EnglishTerms())) {
        index("lucene", lucene, collection, embedder);
        index("opensearch", opensearch, collection, embedder);
        assertThat(opensearch.passages()).isEqualTo(lucene.passages());
        assertThat(opensearch.written()).isEqualTo(lucene.written());
        for (boolean pooled : List.of(false, true)) {
          RunSummary reference = run("lucene", lucene, collection, embedder, pooled);
          RunSummary other = run("opensearch", opensearch, collection, embedder, pooled);
          assertThat(reference.ndcg10()).isNotEmpty();
          for (Map.Entry<String, Double> kind : reference.ndcg10().entrySet()) {
            assertThat(other.ndcg10().get(kind.getKey()))
                .as("%s, pooled: %s", kind.getKey(), pooled)
                .isCloseTo(kind.getValue(), within(WITHIN));
          }
        }
      }
    }
  }

  @Test
  void onTheQuestionsAboutTheCorpusThatShips() throws IOException {
    OpenSearchServer server = OpenSearchServer.running();
    assumeTrue(Files.exists(GOLD), GOLD + " is not there");
    Libraries corpus = Libraries.of(Path.of("corpus"));
    Embedder embedder = new RememberingEmbedder(corpus.embedder());
    try (PassageIndex lucene = LuceneIndex.inMemory(embedder.model(), embedder.dimensions());
        PassageIndex opensearch =
            OpenSearchIndex.in(
                server.settings(),
                OpenSearchServer.newName(),
                embedder.model(),
                embedder.dimensions(),
                new EnglishTerms())) {
      new Indexing(lucene, embedder).refresh(corpus.library(), Progress.SILENT);
      new Indexing(opensearch, embedder).refresh(corpus.library(), Progress.SILENT);
      Retriever reference = new Retriever(corpus.library(), lucene, embedder);
      Retriever other = new Retriever(corpus.library(), opensearch, embedder);
      for (String line : Files.readAllLines(GOLD)) {
        String question = String.valueOf(Json.object(line).get("question"));
        Map<PassageId, Double> hits = scores(reference, question);
        Map<PassageId, Double> others = scores(other, question);
        assertThat(others).as(question).isNotEmpty().containsOnlyKeys(hits.keySet());
        hits.forEach(
            (passage, score) ->
                assertThat(others.get(passage)).as(question).isCloseTo(score, within(CLOSE)));
      }
      say("the same hits to %d questions", Files.readAllLines(GOLD).size());
    }
  }

  private static Map<PassageId, Double> scores(Retriever retriever, String question) {
    return retriever.retrieve(question, Scope.ALL, DEPTH).stream()
        .collect(Collectors.toMap(hit -> hit.passage().id(), Hit::score));
  }

  private static void index(
      String engine, PassageIndex index, TestCollection collection, Embedder embedder) {
    long started = System.nanoTime();
    assertThat(new Indexing(index, embedder).refresh(collection.library(), Progress.SILENT))
        .isInstanceOf(Refresh.Ready.class);
    say("%s: indexed %d passages in %.1f s", engine, index.passages(), seconds(started));
  }

  private RunSummary run(
      String engine,
      PassageIndex index,
      TestCollection collection,
      Embedder embedder,
      boolean pooled)
      throws IOException {
    Retriever retriever = new Retriever(collection.library(), index, embedder);
    long started = System.nanoTime();
    RunSummary summary =
        new RetrieveRun(collection, retriever)
            .write(folder.resolve(engine + pooled), DEPTH, pooled);
    say(
        "%s, %s: nDCG@10 %s; %.0f ms a query",
        engine,
        pooled ? "over all meetings" : "within the meeting",
        summary.ndcg10(),
        1000 * seconds(started) / summary.queries());
    return summary;
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  private static void say(String line, Object... with) {
    System.out.println(String.format(Locale.ROOT, line, with));
  }
}
