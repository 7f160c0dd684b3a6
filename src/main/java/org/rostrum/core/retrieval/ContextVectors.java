package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.List;

/// The meaning of passages in their context, worked out as their own meanings come in, in order.
final class ContextVectors {

  /// Passages before and after whose meaning is part of a passage's context.
  static final int NEIGHBOURS = 2;

  private static final float HEADING = 1;

  private final Surroundings surroundings;
  private final int dimensions;
  private final List<SentenceVectors.Meaning> meanings = new ArrayList<>();
  private int forgotten;

  /// @param from the place of the first passage whose meaning is going to come in
  ContextVectors(Surroundings surroundings, int dimensions, int from) {
    this.surroundings = surroundings;
    this.dimensions = dimensions;
    this.forgotten = from;
  }

  void add(List<SentenceVectors.Meaning> next) {
    meanings.addAll(next);
  }

  /// Whether everything that the context of a passage is made of has come in.
  boolean ready(int at) {
    return surroundings.last(at, NEIGHBOURS) < forgotten + meanings.size();
  }

  float[] vector(int at) {
    float[] sum = new float[dimensions];
    for (int k = surroundings.first(at, NEIGHBOURS); k <= surroundings.last(at, NEIGHBOURS); k++) {
      Vectors.add(sum, meaning(k).own(), 1);
    }
    Vectors.add(sum, meaning(at).heading(), HEADING);
    return Vectors.unit(sum);
  }

  List<PassageIndex.Sentence> sentences(int at) {
    return meaning(at).sentences();
  }

  /// Lets go of what no context from `at` on is made of.
  void forget(int at) {
    int last = Math.max(forgotten, at - NEIGHBOURS);
    meanings.subList(0, last - forgotten).clear();
    forgotten = last;
  }

  private SentenceVectors.Meaning meaning(int at) {
    return meanings.get(at - forgotten);
  }
}
