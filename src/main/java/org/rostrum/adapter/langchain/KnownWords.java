package org.rostrum.adapter.langchain;

import java.util.Set;
import java.util.stream.Collectors;

/// The words that a model's tokenizer keeps whole.
final class KnownWords {

  private KnownWords() {}

  /// @param vocabulary a WordPiece vocabulary, a piece a line
  static Set<String> of(String vocabulary) {
    return vocabulary
        .lines()
        .filter(piece -> !piece.isEmpty() && !piece.startsWith("##") && !piece.startsWith("["))
        .collect(Collectors.toUnmodifiableSet());
  }
}
