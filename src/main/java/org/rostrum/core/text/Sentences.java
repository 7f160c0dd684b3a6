package org.rostrum.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;

/// Sentences as stretches of a text. Besides the breaks of Unicode's rules (UAX 29, by the JDK), a
/// cut (`…`) before a capital and the end of a line end a sentence, so that what an editor left
/// apart is never read as one; an abbreviation, a title, an initial or the number of a heading does
/// not.
public final class Sentences {

  private static final int LONGEST_END = 24;

  private static final Pattern CUT =
      Pattern.compile(
          "(?:…|\\.\\.\\.)[\"”’')\\]]*\\s+(?=[\"“‘'(\\[]*\\p{Lu})|[\\n\u2028\u2029]\\s*+");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s(\\[\"“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Sir|St|Rev|Gen|Lt|Col|Cllr|vs|cf|e\\.g|i\\.e"
              + "|(?:\\p{Lu}\\.)*[\\p{Lu}&&[^I]])\\.\\s*$");
  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,3}\\.\\s*$");
  private static final Pattern NUMBER_FOLLOWS =
      Pattern.compile("(?:^|[\\s(\\[])(?:No|Nos)\\.\\s*$");
  private static final Pattern CLOSED_QUOTE = Pattern.compile("[?!…,][\"”’']\\s+$");

  private Sentences() {}

  /// The sentences of a text, in order, without the white space around them. A blank text has none.
  public static List<TextSpan> of(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || !continues(text.substring(start, end), text.charAt(end))) {
        addApart(text, start, end, sentences);
        start = end;
      }
    }
    return sentences;
  }

  /// Whether what comes next belongs to the sentence still.
  private static boolean continues(String sentence, char next) {
    String end = sentence.substring(Math.max(0, sentence.length() - LONGEST_END));
    return ABBREVIATED.matcher(end).find()
        || NUMBERED.matcher(sentence).matches()
        || (Character.isDigit(next) && NUMBER_FOLLOWS.matcher(end).find())
        || (Character.isLowerCase(next) && CLOSED_QUOTE.matcher(end).find());
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
