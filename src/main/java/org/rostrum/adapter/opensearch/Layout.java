package org.rostrum.adapter.opensearch;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.retrieval.Bm25;
import org.rostrum.core.retrieval.PackedSentences;
import org.rostrum.core.retrieval.PassageIndex.Entry;
import org.rostrum.core.retrieval.Term;
import org.rostrum.core.retrieval.TextAnalysis;

/// How passages lie in an index of OpenSearch. Words are taken apart here and not there, so that
/// terms are the same whatever the cluster's version and plugins; the index holds them with spaces
/// between them. Nothing is kept as it was sent (`_source`).
final class Layout {

  /// The passage's id.
  static final String ID = "id";

  /// The source's id, for narrowing and replacing.
  static final String SOURCE = "source";

  /// The speaker's id, for narrowing.
  static final String SPEAKER = "speaker";

  /// The terms of the passage's own words.
  static final String TEXT = "text";

  /// The terms of the passage and of what surrounds it.
  static final String CONTEXT = "context";

  /// Each term of the passage's own words once, to be counted.
  static final String TERM = "term";

  /// Each of the passage's own words as it is written once, to be counted.
  static final String WORD = "word";

  /// The meaning of the passage in its context.
  static final String VECTOR = "vector";

  /// Where each sentence stands, and its meaning.
  static final String SENTENCES = "sentences";

  /// As many passages can be asked for at once.
  static final int DEEPEST = 100_000;

  private Layout() {}

  /// One shard, since how rare a term is would be counted in each by itself.
  static Map<String, Object> settings() {
    return Map.of(
        "index.number_of_shards",
        1,
        "index.auto_expand_replicas",
        "0-1",
        "index.refresh_interval",
        "-1",
        "index.max_result_window",
        DEEPEST,
        "index.merge.policy.expunge_deletes_allowed",
        0,
        "index.similarity.default.type",
        "BM25",
        "index.similarity.default.k1",
        Bm25.K1,
        "index.similarity.default.b",
        Bm25.B);
  }

  static Map<String, Object> mappings() {
    Map<String, Object> words =
        Map.of("type", "text", "analyzer", "whitespace", "index_options", "freqs");
    Map<String, Object> bytes = Map.of("type", "binary", "doc_values", true);
    Map<String, Object> counted = Map.of("type", "keyword", "index", false);
    return Map.of(
        "dynamic",
        "strict",
        "_source",
        Map.of("enabled", false),
        "properties",
        Map.of(
            ID,
            Map.of("type", "keyword"),
            SOURCE,
            Map.of("type", "keyword"),
            SPEAKER,
            Map.of("type", "keyword"),
            TEXT,
            words,
            CONTEXT,
            words,
            TERM,
            counted,
            WORD,
            counted,
            VECTOR,
            bytes,
            SENTENCES,
            bytes));
  }

  /// A passage as a document.
  static Map<String, Object> document(Entry entry, TextAnalysis analysis) {
    String text = entry.passage().text();
    List<String> terms = texts(analysis.terms(text));
    Map<String, Object> document = new HashMap<>();
    document.put(ID, entry.passage().id().value());
    document.put(SOURCE, entry.passage().source().value());
    entry.passage().speaker().ifPresent(speaker -> document.put(SPEAKER, speaker.id().value()));
    document.put(TEXT, String.join(" ", terms));
    document.put(CONTEXT, String.join(" ", texts(analysis.terms(entry.surroundings()))));
    document.put(TERM, terms.stream().distinct().toList());
    document.put(WORD, texts(analysis.written(text)).stream().distinct().toList());
    document.put(VECTOR, VectorBytes.of(entry.vector()));
    document.put(
        SENTENCES,
        Base64.getEncoder()
            .encodeToString(PackedSentences.pack(entry.sentences(), entry.vector().length)));
    return document;
  }

  private static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }
}
