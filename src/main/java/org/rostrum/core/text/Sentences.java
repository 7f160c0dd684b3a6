package org.rostrum.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;

/// Sentences as stretches of a text. Besides the breaks of Unicode's rules (UAX 29, by the JDK), a
/// cut (`…`) before a capital ends a sentence, so that what an editor left apart is never read as
/// one; an abbreviation or a title does not.
public final class Sentences {

  private static final Pattern CUT =
      Pattern.compile("(?:…|\\.\\.\\.)[\"”’')\\]]*\\s+(?=[\"“‘'(\\[]*\\p{Lu})");
  private static final Pattern NO_END =
      Pattern.compile(
          "(?:^|[\\s(\\[\"“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Sir|St|Rev|Gen|Lt|Col|No|vs|cf|e\\.g|i\\.e|\\p{Lu})\\.\\s*$");

  private Sentences() {}

  /// The sentences of a text, in order, without the white space around them. A blank text has none.
  public static List<TextSpan> of(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.following(0); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length() && NO_END.matcher(text.substring(start, end)).find()) {
        continue;
      }
      addApart(text, start, end, sentences);
      start = end;
      if (end == text.length()) {
        break;
      }
    }
    addApart(text, start, text.length(), sentences);
    return sentences;
  }

  private static void addApart(String text, int start, int end, List<TextSpan> sentences) {
    var cuts = CUT.matcher(text).region(start, end).useTransparentBounds(true);
    int from = start;
    while (cuts.find()) {
      addTrimmed(text, from, cuts.end(), sentences);
      from = cuts.end();
    }
    addTrimmed(text, from, end, sentences);
  }

  private static void addTrimmed(String text, int start, int end, List<TextSpan> sentences) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new TextSpan(start, end));
    }
  }
}
