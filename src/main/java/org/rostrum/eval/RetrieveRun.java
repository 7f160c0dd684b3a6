package org.rostrum.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;

/// Puts a collection's queries to the retriever, and ranks its documents: each by its best passage.
public final class RetrieveRun {

  private static final int MEASURED = 10;
  private static final String TAG = "rostrum";

  private final TestCollection collection;
  private final Retriever retriever;

  /// @param retriever over the collection's library, indexed
  public RetrieveRun(TestCollection collection, Retriever retriever) {
    this.collection = collection;
    this.retriever = retriever;
  }

  /// The documents for a query, best first, and their scores.
  ///
  /// @param pooled whether every meeting is searched rather than the query's own
  public Map<String, Double> rank(TestCollection.Topic topic, int depth, boolean pooled) {
    Scope scope = topic.meeting() == null || pooled ? Scope.ALL : Scope.of(topic.meeting());
    float[] vector = retriever.vector(topic.query());
    for (int asked = 2 * depth; ; asked *= 2) {
      List<Hit> hits = retriever.retrieve(topic.query(), vector, scope, asked);
      Map<String, Double> documents = documents(hits, depth);
      if (documents.size() == depth || hits.size() < asked) {
        return documents;
      }
    }
  }

  /// The first documents of a list of passages.
  private Map<String, Double> documents(List<Hit> hits, int most) {
    Map<String, Double> documents = new LinkedHashMap<>();
    for (Hit hit : hits) {
      String document = collection.documents().get(hit.passage().id());
      if (document != null && documents.size() < most) {
        documents.putIfAbsent(document, hit.score());
      }
    }
    return documents;
  }

  /// Writes the ranking of every query as a TREC run: query, `Q0`, document, rank, score, tag.
  ///
  /// @return how near the rankings come to the judgements, where the collection has them
  public RunSummary write(Path out, int depth, boolean pooled) throws IOException {
    Map<String, List<Double>> gains = new TreeMap<>();
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      for (TestCollection.Topic topic : collection.topics()) {
        int rank = 0;
        Map<String, Double> ranking = rank(topic, depth, pooled);
        Map<String, Integer> grades = collection.judgements().getOrDefault(topic.id(), Map.of());
        if (!grades.isEmpty()) {
          gains
              .computeIfAbsent(
                  topic.domain() == null ? "all" : topic.domain(), k -> new ArrayList<>())
              .add(Ndcg.at(MEASURED, List.copyOf(ranking.keySet()), grades));
        }
        for (Map.Entry<String, Double> document : ranking.entrySet()) {
          rank++;
          writer.write(
              String.format(
                  Locale.ROOT,
                  "%s Q0 %s %d %.6f %s%n",
                  topic.id(),
                  document.getKey(),
                  rank,
                  document.getValue(),
                  TAG));
        }
      }
    }
    Map<String, Double> means = new LinkedHashMap<>();
    gains.forEach(
        (kind, each) ->
            means.put(kind, each.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    return new RunSummary(collection.topics().size(), means);
  }
}
