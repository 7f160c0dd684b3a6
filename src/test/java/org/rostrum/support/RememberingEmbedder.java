package org.rostrum.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Piece;

/// An embedder that embeds no text twice, for what is indexed in several ways.
public record RememberingEmbedder(Embedder embedder, Map<String, float[]> known)
    implements Embedder {

  public RememberingEmbedder(Embedder embedder) {
    this(embedder, new ConcurrentHashMap<>());
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
    return known.computeIfAbsent(text, embedder::embed);
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    List<String> unknown =
        texts.stream().distinct().filter(text -> !known.containsKey(text)).toList();
    List<float[]> vectors = unknown.isEmpty() ? List.of() : embedder.embedAll(unknown);
    for (int k = 0; k < vectors.size(); k++) {
      known.put(unknown.get(k), vectors.get(k));
    }
    List<float[]> all = new ArrayList<>();
    texts.forEach(text -> all.add(Objects.requireNonNull(known.get(text))));
    return all;
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
