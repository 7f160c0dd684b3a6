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

  private static boolean apart(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
