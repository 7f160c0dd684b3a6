package org.rostrum.support;

import java.util.List;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Piece;

/// Asks another embedder everything, for tests that change a part of what one does.
public abstract class ForwardingEmbedder implements Embedder {

  private final Embedder embedder;

  protected ForwardingEmbedder(Embedder embedder) {
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
    return embedder.embed(text);
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    return embedder.embedAll(texts);
  }

  @Override
  public List<List<Piece>> pieces(List<String> texts) {
    return embedder.pieces(texts);
  }

  @Override
  public List<String> words() {
    return embedder.words();
  }
}
