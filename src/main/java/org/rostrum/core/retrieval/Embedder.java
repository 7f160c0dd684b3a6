package org.rostrum.core.retrieval;

import java.util.List;
import org.rostrum.core.text.Words;

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

  /// The pieces of each text, in order, each with its meaning in that text. A text may be cut after
  /// 500 pieces or so. Unless an embedder does better, a piece is a word, embedded by itself.
  default List<List<Piece>> pieces(List<String> texts) {
    return texts.stream()
        .map(
            text ->
                Words.of(text).stream()
                    .map(word -> new Piece(word.span(), embed(word.folded())))
                    .toList())
        .toList();
  }

  /// The words (lower case) that the model has learnt as a whole, the most frequent first. A word
  /// that is neither here nor in the record is likely a slip of the keyboard.
  default List<String> words() {
    return List.of();
  }
}
