package org.rostrum.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;

/// The words of a text as written: letters and digits, with the apostrophes and hyphens inside
/// them.
public final class Words {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’‘\\-‐‑][\\p{L}\\p{M}\\p{N}]++)*+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?:'s|')$");

  private Words() {}

  /// One word.
  ///
  /// @param folded without case and accents, and without a possessive ending
  public record Word(TextSpan span, String written, String folded) {

    /// Whether it begins with a capital letter.
    public boolean capitalised() {
      return Character.isUpperCase(written.codePointAt(0));
    }
  }

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
      String folded = POSSESSIVE.matcher(Folded.text(matcher.group())).replaceFirst("");
      words.add(new Word(new TextSpan(matcher.start(), matcher.end()), matcher.group(), folded));
    }
    return words;
  }
}
