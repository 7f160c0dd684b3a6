package org.rostrum.core.retrieval;

import java.util.List;

/// Turns text into vectors whose dot product is the closeness of meaning. Thread-safe.
public interface Embedder {

  /// What the vectors depend on: an index made with another is rebuilt.
  String model();

  /// The length of every vector.
  int dimensions();

  /// One unit-length vector. Nothing of the text is cut.
  float[] embed(String text);

  /// One vector a text, in order.
  List<float[]> embedAll(List<String> texts);

  /// The words (lower case) that the model has learnt as a whole, the most frequent first. A word
  /// that is neither here nor in the record is likely a slip of the keyboard.
  default List<String> words() {
    return List.of();
  }
}
