package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;

/// A word as a quotation counts it: without case, accents, typography and the punctuation around
/// it. A sign for money or a share is a word, since it changes what is said; a capital that an
/// editor set in brackets (`[T]he`) is the letter.
///
/// @param folded the word made comparable
/// @param span where it stands in its text
record Counted(String folded, TextSpan span) {

  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}\\p{Cf}]++";
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\[\\p{L}{1,3}\\](?=\\p{L}))?"
              + LETTERS
              + "(?:(?:['’‘ʼ`´]|(?<=\\p{N})[.,](?=\\p{N}))"
              + LETTERS
              + ")*+|[%‰£$€]");
  private static final Pattern BESIDE_LETTERS = Pattern.compile("[\\[\\],]");
  private static final String EDITORS_MARK = "[sic]";

  static List<Counted> of(String text) {
    List<Counted> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
      String folded = fold(matcher.group());
      boolean editors =
          folded.equals("sic")
              && matcher.start() > 0
              && text.regionMatches(
                  true, matcher.start() - 1, EDITORS_MARK, 0, EDITORS_MARK.length());
      if (!folded.isEmpty() && !editors) {
        words.add(new Counted(folded, new TextSpan(matcher.start(), matcher.end())));
      }
    }
    return words;
  }

  private static String fold(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        return BESIDE_LETTERS.matcher(Folded.text(written)).replaceAll("");
      }
    }
    return written.toLowerCase(Locale.ROOT);
  }
}
