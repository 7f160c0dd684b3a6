package org.rostrum.support;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.rostrum.core.retrieval.Embedder;

/// A deterministic embedder without a model: every word has a direction of its own, drawn from a
/// hash, and a text is the sum of its words. Texts that share words are near each other. Counts the
/// texts that it embeds.
public final class HashedEmbedder implements Embedder {

  private static final int DIMENSIONS = 64;

  private final String model;
  private final AtomicInteger embedded = new AtomicInteger();

  public HashedEmbedder() {
    this("hashed");
  }

  public HashedEmbedder(String model) {
    this.model = model;
  }

  /// How many texts were embedded so far.
  public int embedded() {
    return embedded.get();
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] embed(String text) {
    embedded.incrementAndGet();
    double[] sum = new double[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        Random direction = new Random(word.hashCode());
        for (int i = 0; i < DIMENSIONS; i++) {
          sum[i] += direction.nextGaussian();
        }
      }
    }
    double length = 0;
    for (double value : sum) {
      length += value * value;
    }
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS && length > 0; i++) {
      vector[i] = (float) (sum[i] / Math.sqrt(length));
    }
    return vector;
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    return texts.stream().map(this::embed).toList();
  }
}
