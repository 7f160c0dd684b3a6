package org.rostrum.adapter.langchain;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Piece;

/// Vectors from a model inside this process, which loads in the background. Every core works on a
/// batch. A text without a letter, digit or sign has the zero vector, which is near to nothing.
public final class InProcessEmbedder implements Embedder, AutoCloseable {

  private final Workers workers = new Workers("embedding");
  private final CompletableFuture<MiniLm> model;
  private final CompletableFuture<List<String>> words;

  /// Starts to load the model; the first embedding waits until it is there.
  public InProcessEmbedder() {
    model = workers.start(() -> new MiniLm(workers.threads()));
    words = workers.start(MiniLm::words);
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
        texts.stream().map(text -> workers.start(() -> loaded.pieces(text))).toList();
    return parts.stream().map(Workers::joined).toList();
  }

  @Override
  public List<String> words() {
    return Workers.joined(words);
  }

  @Override
  public void close() {
    workers.close();
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
    return Workers.joined(model);
  }
}
