package org.rostrum.adapter.langchain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Divides a long text into parts that a model is sure to read whole: a word piece is at least one
/// character, so a part of no more characters than the model reads pieces is never cut. Parts are
/// about equally long, and end between words where they can.
final class Windows {

  /// MiniLM was trained on texts of 128 word pieces, which is of which 510 characters of prose make
  /// about 110.
  static final int CHARACTERS = 510;

  private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

  private Windows() {}

  /// The parts, each with something to read; the text itself where it is short.
  static List<String> of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    if (decomposed.length() <= CHARACTERS) {
      return readable(text) ? List.of(text) : List.of();
    }
    int parts = Math.ceilDiv(decomposed.length(), CHARACTERS);
    int target = Math.ceilDiv(decomposed.length(), parts);
    List<String> windows = new ArrayList<>();
    for (int start = 0; start < decomposed.length(); ) {
      int end = end(decomposed, start, target);
      String window = decomposed.substring(start, end).strip();
      if (readable(window)) {
        windows.add(window);
      }
      start = end;
    }
    return windows;
  }

  private static boolean readable(String text) {
    return READABLE.matcher(text).find();
  }

  /// The first space after the target length, or the last before the limit, or the limit itself.
  private static int end(String text, int start, int target) {
    int limit = Math.min(text.length(), start + CHARACTERS);
    if (limit == text.length()) {
      return limit;
    }
    for (int at = start + target; at < limit; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    for (int at = Math.min(limit, start + target) - 1; at > start; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
