package org.rostrum.bench;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Embedder;

/// What LangChain4j's introduction builds over the same passages with the same model: a vector a
/// passage in a store in memory, and for a question the ten nearest. It judges nothing, so it
/// answers whatever is asked.
final class Textbook {

  private static final int BATCH = 256;
  private static final int HITS = 10;

  private Textbook() {}

  static void print(Library library, Embedder embedder, List<String> questions) {
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    List<Passage> passages = library.passages();
    long start = System.nanoTime();
    for (int at = 0; at < passages.size(); at += BATCH) {
      List<String> texts =
          passages.subList(at, Math.min(at + BATCH, passages.size())).stream()
              .map(Passage::text)
              .toList();
      List<Embedding> vectors = new ArrayList<>();
      embedder.embedAll(texts).forEach(vector -> vectors.add(Embedding.from(vector)));
      store.addAll(vectors, texts.stream().map(TextSegment::from).toList());
    }
    System.out.printf(
        Locale.ROOT,
        "  textbook LangChain4j: index build %.0f passages/s%n",
        passages.size() / ((System.nanoTime() - start) / 1e9));
    Timings.of(
            questions,
            question ->
                store.search(
                    EmbeddingSearchRequest.builder()
                        .queryEmbedding(Embedding.from(embedder.embed(question)))
                        .maxResults(HITS)
                        .build()))
        .print("textbook LangChain4j, question to nearest " + HITS);
  }
}
