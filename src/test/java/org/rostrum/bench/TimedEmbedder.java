package org.rostrum.bench;

import java.util.List;
import java.util.function.Supplier;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Piece;

/// An embedder that counts how long whoever asks it has waited. For one thread.
final class TimedEmbedder implements Embedder {

  private final Embedder embedder;
  private long nanoseconds;

  TimedEmbedder(Embedder embedder) {
    this.embedder = embedder;
  }

  /// Since it was made.
  long nanoseconds() {
    return nanoseconds;
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public int dimensions() {
    return embedder.dimensions();
  }

  @Override
  public float[] embed(String text) {
    return timed(() -> embedder.embed(text));
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    return timed(() -> embedder.embedAll(texts));
  }

  @Override
  public List<List<Piece>> pieces(List<String> texts) {
    return timed(() -> embedder.pieces(texts));
  }

  @Override
  public List<String> words() {
    return embedder.words();
  }

  private <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanoseconds += System.nanoTime() - start;
    }
  }
}
