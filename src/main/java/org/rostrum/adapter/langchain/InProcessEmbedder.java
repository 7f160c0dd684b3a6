package org.rostrum.adapter.langchain;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Piece;

/// Vectors from a model inside this process, which loads in the background. Every core works on a
/// batch. A text without a letter, digit or sign has the zero vector, which is near to nothing.
public final class InProcessEmbedder implements Embedder, AutoCloseable {

  private static final int LOADING_SECONDS = 60;

  private final ExecutorService workers;
  private final CompletableFuture<MiniLm> model;
  private final CompletableFuture<List<String>> words;

  /// Starts to load the model; the first embedding waits until it is there.
  public InProcessEmbedder() {
    workers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("embedding-", 0).factory());
    model = CompletableFuture.supplyAsync(() -> new MiniLm(workers), workers);
    words = CompletableFuture.supplyAsync(MiniLm::words, workers);
  }

  @Override
  public String model() {
    return MiniLm.NAME + ", windows of " + Windows.CHARACTERS;
  }

  @Override
  public int dimensions() {
    return MiniLm.DIMENSIONS;
  }

  @Override
  public float[] embed(String text) {
    return embedAll(List.of(text)).getFirst();
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    List<List<String>> windows = texts.stream().map(Windows::of).toList();
    List<TextSegment> segments =
        windows.stream().flatMap(List::stream).map(TextSegment::from).toList();
    List<Embedding> embeddings =
        segments.isEmpty() ? List.of() : loaded().embedAll(segments).content();
    List<float[]> vectors = new ArrayList<>(texts.size());
    int next = 0;
    for (List<String> parts : windows) {
      vectors.add(mean(parts, embeddings.subList(next, next + parts.size())));
      next += parts.size();
    }
    return vectors;
  }

  @Override
  public List<List<Piece>> pieces(List<String> texts) {
    MiniLm loaded = loaded();
    List<CompletableFuture<List<Piece>>> parts =
        texts.stream()
            .map(text -> CompletableFuture.supplyAsync(() -> loaded.pieces(text), workers))
            .toList();
    return parts.stream().map(InProcessEmbedder::loaded).toList();
  }

  @Override
  public List<String> words() {
    return loaded(words);
  }

  /// Waits until nothing runs in native code any more: a process that ends while the model loads
  /// would crash in it.
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(LOADING_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the embedding model is still loading");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The mean of the parts' vectors, weighted by their lengths, at unit length.
  private static float[] mean(List<String> parts, List<Embedding> embeddings) {
    if (parts.size() == 1) {
      return embeddings.getFirst().vector();
    }
    float[] mean = new float[MiniLm.DIMENSIONS];
    for (int k = 0; k < parts.size(); k++) {
      float[] vector = embeddings.get(k).vector();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += parts.get(k).length() * vector[i];
      }
    }
    Embedding whole = Embedding.from(mean);
    if (!parts.isEmpty()) {
      whole.normalize();
    }
    return whole.vector();
  }

  private MiniLm loaded() {
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
