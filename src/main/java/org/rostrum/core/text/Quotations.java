package org.rostrum.core.text;

import java.util.Optional;
import org.rostrum.core.model.TextSpan;

/// Finds quoted words in a text. Case, white space and the shapes of punctuation marks do not
/// count; every word does.
public final class Quotations {

  private Quotations() {}

  /// Where the words first stand, as a stretch of `text`, whole words at both ends; empty where
  /// they do not.
  public static Optional<TextSpan> find(String words, String text) {
    String wanted = Folded.text(words);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Folded folded = Folded.of(text);
    for (int at = folded.text().indexOf(wanted);
        at >= 0;
        at = folded.text().indexOf(wanted, at + 1)) {
      TextSpan found = new TextSpan(at, at + wanted.length());
      if (wholeWords(folded.text(), found)) {
        return Optional.of(folded.original(found));
      }
    }
    return Optional.empty();
  }

  private static boolean wholeWords(String text, TextSpan found) {
    return apart(text, found.start()) && apart(text, found.end());
  }

  /// Whether a word may end at an offset. An apostrophe between letters and a point or comma
  /// between digits are inside a word: "can" does not stand in "can't", nor "1" in "1,000".
  private static boolean apart(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
      return false;
    }
    int next = at + Character.charCount(after);
    int previous = at - Character.charCount(before);
    return !(next < text.length() && joins(before, after, text.codePointAt(next)))
        && !(previous > 0 && joins(text.codePointBefore(previous), before, after));
  }

  private static boolean joins(int left, int mark, int right) {
    return switch (mark) {
      case '\'' -> Character.isLetter(left) && Character.isLetter(right);
      case '.', ',' -> Character.isDigit(left) && Character.isDigit(right);
      default -> false;
    };
  }
}
