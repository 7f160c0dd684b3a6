package org.rostrum.core.retrieval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An embedder that keeps the vectors of the texts that were asked for one by one most recently, so
/// that one question is embedded once however many searches it takes.
public final class RememberingEmbedder implements Embedder {

  private static final int KEPT = 512;

  private final Embedder embedder;
  private final Map<String, float[]> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
              return size() > KEPT;
            }
          });

  public RememberingEmbedder(Embedder embedder) {
    this.embedder = embedder;
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
    float[] known = recent.get(text);
    if (known != null) {
      return known.clone();
    }
    float[] vector = embedder.embed(text);
    recent.put(text, vector.clone());
    return vector;
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    return embedder.embedAll(texts);
  }

  @Override
  public boolean knows(String word) {
    return embedder.knows(word);
  }
}
