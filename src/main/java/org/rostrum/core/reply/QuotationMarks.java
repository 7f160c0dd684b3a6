package org.rostrum.core.reply;

import java.util.ArrayDeque;
import java.util.Deque;

/// The marks around quoted words: double ones, or single ones where double ones stand inside.
public final class QuotationMarks {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private QuotationMarks() {}

  /// Words of which a part of a quotation is shown, without half a pair of marks: what closes a
  /// quotation that began before them is left out, and what opens one that goes on is closed.
  static String balanced(String words) {
    StringBuilder balanced = new StringBuilder();
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean straight = c == '"' && !isInches(words, i);
      boolean opens =
          straight
              ? !open.contains('"') && i + 1 < words.length() && !isEnd(words, i)
              : OPENING.indexOf(c) >= 0 && !(c == '“' && isEnd(words, i));
      if (opens) {
        open.push(c);
      } else if (straight || CLOSING.indexOf(c) >= 0 || c == '“') {
        if (!closes(open, c)) {
          continue;
        }
        open.pop();
      }
      balanced.append(c);
    }
    open.forEach(mark -> balanced.append(closing(mark)));
    return balanced.toString();
  }

  private static boolean isInches(String words, int at) {
    return at > 0 && Character.isDigit(words.charAt(at - 1));
  }

  /// Whether a straight mark stands behind a word rather than before one.
  private static boolean isEnd(String words, int at) {
    return at > 0
        && !Character.isWhitespace(words.charAt(at - 1))
        && "([—–-".indexOf(words.charAt(at - 1)) < 0;
  }

  private static boolean closes(Deque<Character> open, char mark) {
    return !open.isEmpty() && (closing(open.peek()) == mark || (open.peek() == '„' && mark == '”'));
  }

  private static char closing(char mark) {
    return switch (mark) {
      case '“' -> '”';
      case '„' -> '“';
      case '«' -> '»';
      default -> mark;
    };
  }

  public static String around(String words) {
    boolean inside = words.chars().anyMatch(c -> c == '"' || c == '“' || c == '”' || c == '„');
    return inside ? "‘" + words + "’" : "“" + words + "”";
  }
}
