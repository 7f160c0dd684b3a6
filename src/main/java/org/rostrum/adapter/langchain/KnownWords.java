package org.rostrum.adapter.langchain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.json.Json;

/// The words that a model's tokenizer keeps whole.
final class KnownWords {

  private KnownWords() {}

  /// @param tokenizer a WordPiece `tokenizer.json`
  static Set<String> of(String tokenizer) {
    if (Json.object(tokenizer).get("model") instanceof Map<?, ?> model
        && model.get("vocab") instanceof Map<?, ?> vocabulary) {
      return vocabulary.keySet().stream()
          .map(String::valueOf)
          .filter(piece -> !piece.startsWith("##") && !piece.startsWith("["))
          .collect(Collectors.toUnmodifiableSet());
    }
    throw new IllegalStateException("the tokenizer holds no vocabulary");
  }
}
