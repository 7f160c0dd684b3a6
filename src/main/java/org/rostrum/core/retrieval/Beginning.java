package org.rostrum.core.retrieval;

/// The beginning of a question that is embedded, so that nobody keeps others waiting. Embedding
/// costs by the piece: prose has one to four or five characters, but signs, characters that are
/// words and single letters are a piece each.
final class Beginning {

  /// Letters of a word that make a piece, at least about.
  private static final int LETTERS = 4;

  /// Characters for each piece that is allowed: no prose comes near to as many pieces.
  private static final double CHARACTERS = 2.5;

  private Beginning() {}

  /// @param most characters; of a text that falls into many pieces fewer are taken
  static String of(String text, int most) {
    int end = Math.min(text.length(), most);
    double pieces = most / CHARACTERS;
    int letters = 0;
    for (int at = 0; at < end; at++) {
      char next = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(next) && !Character.isIdeographic(next);
      letters = letter ? letters + 1 : 0;
      if (letter ? letters % LETTERS == 1 : !Character.isWhitespace(next)) {
        pieces--;
      }
      if (pieces < 0) {
        return text.substring(0, whole(text, at));
      }
    }
    return text.substring(0, whole(text, end));
  }

  /// No character is cut in two.
  private static int whole(String text, int end) {
    return end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))
        ? end - 1
        : end;
  }
}
