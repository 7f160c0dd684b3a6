package org.rostrum.adapter.langchain;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rostrum.core.retrieval.Embedder;

/// Vectors from a model inside this process, which loads in the background. Every core works on a
/// batch. A text without a letter, digit or sign has the zero vector, which is near to nothing.
public final class InProcessEmbedder implements Embedder {

  private final CompletableFuture<EmbeddingModel> model;
  private final CompletableFuture<Set<String>> words;

  /// Starts to load the model; the first embedding waits until it is there.
  public InProcessEmbedder() {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("embedding-", 0).factory());
    model = CompletableFuture.supplyAsync(() -> new MiniLm(workers), workers);
    words = CompletableFuture.supplyAsync(MiniLm::words, workers);
  }

  @Override
  public String model() {
    return MiniLm.NAME;
  }

  @Override
  public int dimensions() {
    return MiniLm.DIMENSIONS;
  }

  @Override
  public float[] embed(String text) {
    return text.isBlank() ? new float[dimensions()] : loaded().embed(text).content().vector();
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    List<TextSegment> written =
        texts.stream().filter(text -> !text.isBlank()).map(TextSegment::from).toList();
    List<Embedding> embeddings =
        written.isEmpty() ? List.of() : loaded().embedAll(written).content();
    List<float[]> vectors = new ArrayList<>(texts.size());
    int next = 0;
    for (String text : texts) {
      vectors.add(text.isBlank() ? new float[dimensions()] : embeddings.get(next++).vector());
    }
    return vectors;
  }

  @Override
  public boolean knows(String word) {
    return loaded(words).contains(word);
  }

  private EmbeddingModel loaded() {
    return loaded(model);
  }

  private static <T> T loaded(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
