package org.rostrum.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.text.Sentences;

/// What the embedding model manages when nothing else is done: every distinct sentence of a library
/// once, in batches.
///
/// @param passagesPerSecond passages whose sentences were embedded in a second
record EmbeddingRate(double passagesPerSecond) {

  private static final int BATCH = 256;

  static EmbeddingRate of(Library library, Embedder embedder) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Passage passage : library.passages()) {
      Sentences.of(passage.text()).forEach(span -> sentences.add(span.of(passage.text())));
    }
    List<String> distinct = new ArrayList<>(sentences);
    embedder.embedAll(distinct.subList(0, Math.min(BATCH, distinct.size())));
    long start = System.nanoTime();
    for (int at = 0; at < distinct.size(); at += BATCH) {
      embedder.embedAll(distinct.subList(at, Math.min(at + BATCH, distinct.size())));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new EmbeddingRate(library.passages().size() / seconds);
  }
}
