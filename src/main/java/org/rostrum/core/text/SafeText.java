package org.rostrum.core.text;

/// Text from sources and questions made safe to show: without control characters, which could steer
/// a terminal, without marks of direction, which could show words in another order, and without
/// heaps of accents, which could cover the lines above and below.
public final class SafeText {

  /// More marks on one letter than any script sets.
  private static final int MOST_MARKS = 8;

  private SafeText() {}

  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = marksBy(c, marks);
      if (c == '\n') {
        safe.append('\n');
      } else if (c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
        safe.append(' ');
      } else if (Character.getType(c) != Character.CONTROL
          && !steersDirection(c)
          && marks <= MOST_MARKS) {
        safe.appendCodePoint(c);
      }
    }
    return safe.toString();
  }

  /// How many marks stand on the last letter, this character included. What cannot be seen is none.
  private static int marksBy(int c, int before) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> before + 1;
      case Character.FORMAT, Character.CONTROL -> before;
      default -> 0;
    };
  }

  private static boolean steersDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
