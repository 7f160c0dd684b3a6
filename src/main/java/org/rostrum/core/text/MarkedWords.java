package org.rostrum.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;

/// Finds words that stand in quotation marks, in any usual ones. An apostrophe is none.
public final class MarkedWords {

  private static final String OPENING = "“„«‹\"‘‚'";
  private static final String SINGLE = "‘‚'";

  /// What stands behind an apostrophe in a text that parts the words of `it 's`.
  private static final Pattern CUT_OFF = Pattern.compile("(?:s|re|ve|ll|d|m)\\b");

  private MarkedWords() {}

  /// Where words stand in marks, without the marks, in order; marks within others are passed over.
  public static List<TextSpan> in(String text) {
    List<TextSpan> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (opens(text, at)) {
        int end = close(text, at, text.charAt(at));
        if (end > at + 1) {
          found.add(new TextSpan(at + 1, end));
          at = end;
        }
      }
    }
    return found;
  }

  /// Whether a character is a mark that may open a quotation.
  public static boolean opens(String text, int at) {
    char mark = text.charAt(at);
    boolean single = SINGLE.indexOf(mark) >= 0;
    boolean apart = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    return OPENING.indexOf(mark) >= 0
        && (!inWord(text, at - 1) || mark == '„')
        && !(single && (apart || CUT_OFF.matcher(text).region(at + 1, text.length()).lookingAt()));
  }

  private static int close(String text, int open, char mark) {
    String closing =
        switch (mark) {
          case '“' -> "”";
          case '„' -> "“”";
          case '«' -> "»";
          case '‹' -> "›";
          case '‘' -> "’";
          case '‚' -> "‘’";
          default -> String.valueOf(mark);
        };
    boolean apostrophe = "’‘'".contains(closing.substring(closing.length() - 1));
    int depth = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closing.indexOf(c) >= 0 && !(apostrophe && isApostrophe(text, i, closing))) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == mark && closing.indexOf(mark) < 0) {
        depth++;
      }
    }
    return -1;
  }

  /// Whether a single mark stands within a word, or behind a plural whose quotation is closed
  /// later: ‘the boats’ names are known’.
  private static boolean isApostrophe(String text, int at, String closing) {
    if (inWord(text, at + 1)) {
      return true;
    }
    if (at == 0 || text.charAt(at - 1) != 's' || !text.startsWith(" ", at + 1)) {
      return false;
    }
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == ',' || ".!?;:".indexOf(c) >= 0 || opens(text, i)) {
        return false;
      }
      if (closing.indexOf(c) >= 0 && !inWord(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
