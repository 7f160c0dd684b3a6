package org.rostrum.adapter.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// In how many passages of a generation each term and each word stands. Understanding a question
/// looks up dozens, so all are fetched once.
///
/// @param passages how many there are
record WordCounts(int passages, Map<String, Integer> terms, Map<String, Integer> words) {

  private static final int PAGE = 10_000;
  private static final String READ =
      "?filter_path=error,status,hits.total,aggregations&allow_partial_search_results=false";

  /// @param asking sends a search of the generation
  static WordCounts of(Asking asking) {
    Map<String, Integer> terms = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    int passages = counted(asking, Layout.TERM, terms);
    counted(asking, Layout.WORD, words);
    return new WordCounts(passages, Map.copyOf(terms), Map.copyOf(words));
  }

  private static int counted(Asking asking, String field, Map<String, Integer> counts) {
    Tree after = new Tree(null);
    while (true) {
      Tree answer = asking.ask(READ, page(field, after.value()));
      List<Tree> page = answer.at("aggregations", "each", "buckets").each();
      page.forEach(
          bucket ->
              counts.put(bucket.at("key", "value").text(), (int) bucket.at("doc_count").number()));
      after = answer.at("aggregations", "each", "after_key");
      if (page.size() < PAGE || !after.exists()) {
        return (int) answer.at("hits", "total", "value").number();
      }
    }
  }

  private static Map<String, Object> page(String field, @Nullable Object after) {
    Map<String, Object> composite = new LinkedHashMap<>();
    composite.put("size", PAGE);
    composite.put("sources", List.of(Map.of("value", Map.of("terms", Map.of("field", field)))));
    if (after != null) {
      composite.put("after", after);
    }
    return Map.of(
        "size",
        0,
        "track_total_hits",
        true,
        "aggs",
        Map.of("each", Map.of("composite", composite)));
  }

  @FunctionalInterface
  interface Asking {
    Tree ask(String parameters, Map<String, Object> body);
  }
}
