package org.rostrum.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.core.retrieval.Embedder;

/// An embedder that embeds no text twice, for what is indexed in several ways.
public final class RememberingEmbedder extends ForwardingEmbedder {

  private final Map<String, float[]> known = new ConcurrentHashMap<>();

  public RememberingEmbedder(Embedder embedder) {
    super(embedder);
  }

  @Override
  public float[] embed(String text) {
    return known.computeIfAbsent(text, super::embed);
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    List<String> unknown =
        texts.stream().distinct().filter(text -> !known.containsKey(text)).toList();
    List<float[]> vectors = unknown.isEmpty() ? List.of() : super.embedAll(unknown);
    for (int k = 0; k < vectors.size(); k++) {
      known.put(unknown.get(k), vectors.get(k));
    }
    List<float[]> all = new ArrayList<>();
    texts.forEach(text -> all.add(Objects.requireNonNull(known.get(text))));
    return all;
  }
}
