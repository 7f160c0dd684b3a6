package org.rostrum.adapter.langchain;

import java.util.List;
import java.util.regex.Pattern;

/// The words that a model's tokenizer keeps whole. Its vocabulary lists them by how often they
/// stood in what it was made from, behind signs and single letters.
final class KnownWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|[ai]");

  private KnownWords() {}

  /// @param vocabulary a WordPiece vocabulary, a piece a line
  static List<String> of(String vocabulary) {
    return vocabulary.lines().filter(piece -> WORD.matcher(piece).matches()).toList();
  }
}
