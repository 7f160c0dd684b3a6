package org.rostrum.core.text;

/// Text from sources and questions made safe to show: without control characters, which could steer
/// a terminal, and without marks of direction, which could show words in another order.
public final class SafeText {

  private SafeText() {}

  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                safe.append('\n');
              } else if (c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
                safe.append(' ');
              } else if (Character.getType(c) != Character.CONTROL && !steersDirection(c)) {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean steersDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
