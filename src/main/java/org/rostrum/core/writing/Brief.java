package org.rostrum.core.writing;

import java.util.List;
import java.util.Optional;

/// What a model is to write from: a question, and the sentences of the record that bear on it.
///
/// @param sentences numbered from 1, in order
public record Brief(String question, List<Offered> sentences) {

  /// @throws IllegalArgumentException when there is nothing to write from, or the numbers leave
  ///   gaps
  public Brief {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("no sentences for: " + question);
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).number() != i + 1) {
        throw new IllegalArgumentException("not numbered in order: " + sentences.get(i));
      }
    }
  }

  /// The sentence of a number; empty where there is none.
  public Optional<Offered> find(int number) {
    return number < 1 || number > sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(number - 1));
  }
}
