package org.rostrum.adapter.opensearch;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.retrieval.Bm25;
import org.rostrum.core.retrieval.PackedSentences;
import org.rostrum.core.retrieval.PassageIndex.Scored;
import org.rostrum.core.retrieval.PassageIndex.Sentence;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Term;

/// Questions as OpenSearch is asked them, and how its answers are read.
final class Searches {

  /// What of an answer is sent; a part of the passages found is no answer.
  static final String READ =
      "?filter_path=error,status,hits.hits._score,hits.hits.fields&allow_partial_search_results=false";

  /// The same for several questions.
  static final String READ_EACH =
      "?filter_path=error,status,responses.error,responses.status,responses.hits.hits._score,"
          + "responses.hits.hits.fields";

  private Searches() {}

  /// Passages of which a field holds terms of a question.
  static Map<String, Object> words(String field, List<Term> question, Scope scope, int depth) {
    StringBuilder words = new StringBuilder();
    Bm25.counted(question).forEach((term, count) -> words.append((term + " ").repeat(count)));
    Map<String, Object> query = Map.of("match", Map.of(field, Map.of("query", words.toString())));
    List<Object> filter = filter(scope);
    return ids(
        filter.isEmpty() ? query : Map.of("bool", Map.of("must", List.of(query), "filter", filter)),
        depth);
  }

  /// The passages in scope, by how near each is to a vector.
  static Map<String, Object> meaning(float[] query, Scope scope, int depth) {
    return nearness(query, filter(scope), depth);
  }

  /// Given passages, by how near each is to a vector.
  static Map<String, Object> meaning(float[] query, Collection<PassageId> passages) {
    return nearness(query, List.of(of(passages)), passages.size());
  }

  private static Map<String, Object> nearness(float[] query, List<Object> filter, int depth) {
    return ids(
        Map.of(
            "script_score",
            Map.of(
                "query",
                filter.isEmpty()
                    ? Map.of("match_all", Map.of())
                    : Map.of("bool", Map.of("filter", filter)),
                "script",
                VectorBytes.script(query))),
        depth);
  }

  /// The sentences of given passages.
  static Map<String, Object> sentences(Collection<PassageId> passages) {
    Map<String, Object> body =
        ids(Map.of("bool", Map.of("filter", List.of(of(passages)))), passages.size());
    body.put("docvalue_fields", List.of(Layout.ID, Layout.SENTENCES));
    return body;
  }

  private static Map<String, Object> ids(Object query, int most) {
    Map<String, Object> body = new HashMap<>();
    body.put("query", query);
    body.put("size", Math.min(most, Layout.DEEPEST));
    body.put("track_total_hits", false);
    body.put("_source", false);
    body.put("stored_fields", "_none_");
    body.put("docvalue_fields", List.of(Layout.ID));
    return body;
  }

  private static Object of(Collection<PassageId> passages) {
    return anyOf(Layout.ID, passages.stream().map(PassageId::value).toList());
  }

  private static List<Object> filter(Scope scope) {
    List<Object> filter = new ArrayList<>();
    if (!scope.sources().isEmpty()) {
      filter.add(anyOf(Layout.SOURCE, scope.sources().stream().map(SourceId::value).toList()));
    }
    if (!scope.speakers().isEmpty()) {
      filter.add(anyOf(Layout.SPEAKER, scope.speakers().stream().map(SpeakerId::value).toList()));
    }
    return filter;
  }

  /// Documents of which a field holds one of some values.
  static Map<String, Object> anyOf(String field, Collection<String> values) {
    return Map.of("terms", Map.of(field, values));
  }

  /// The passages that an answer holds.
  ///
  /// @param off what their scores are too high by
  static List<Scored> scored(Tree answer, double off) {
    List<Scored> scored = new ArrayList<>();
    for (Tree hit : answer.at("hits", "hits").each()) {
      // A score is a float there, and a shorter decimal on the way.
      scored.add(new Scored(id(hit), (float) hit.at("_score").number() - off));
    }
    scored.sort(Scored.BEST_FIRST);
    return scored;
  }

  /// The sentences that an answer holds, by passage.
  static Map<PassageId, List<Sentence>> sentences(Tree answer, int dimensions) {
    Map<PassageId, List<Sentence>> sentences = new HashMap<>();
    for (Tree hit : answer.at("hits", "hits").each()) {
      byte[] packed = Base64.getDecoder().decode(hit.at("fields", Layout.SENTENCES).first().text());
      sentences.put(id(hit), PackedSentences.unpack(ByteBuffer.wrap(packed), dimensions));
    }
    return sentences;
  }

  private static PassageId id(Tree hit) {
    return new PassageId(hit.at("fields", Layout.ID).first().text());
  }
}
