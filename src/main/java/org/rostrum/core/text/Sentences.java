package org.rostrum.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.core.model.TextSpan;

/// Sentences as stretches of a text. Besides the breaks of Unicode's rules (UAX 29, by the JDK), a
/// cut (`…`) before a capital, the number of a note and the end of a line end a sentence, so that
/// what an editor left apart is never read as one; an abbreviation, a title, an initial or the
/// number of a heading does not, nor does anything in a bracket. A sentence that the next on its
/// line takes back is one with it, so that it is never shown without. The words are in
/// `sentences.txt`.
public final class Sentences {

  private static final WordLists LISTS = WordLists.beside(Sentences.class, "sentences.txt");
  private static final int LONGEST_END = 24;

  /// With fewer words there is nothing to take back: "No. That is wrong."
  private static final int LEAST_CLAIM = 3;

  private static final Pattern CUT =
      Pattern.compile(
          "(?:…|\\.\\.\\.)[\"”’')\\]]*\\s+(?=[\"“‘'(\\[]*\\p{Lu})"
              + "|[.?!][\"”’')]*(?:\\[\\d{1,3}])+\\s+(?=[\"“‘'(\\[]*\\p{Lu})"
              + "|[\n\u2028\u2029]\\s*+");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s(\\[\"“‘'])(?:"
              + LISTS.alternatives("before")
              + "|(?:\\p{Lu}\\.)*[\\p{Lu}&&[^I]])\\.\\s*$");
  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,3}\\.\\s*$");
  private static final Pattern NUMBER_FOLLOWS =
      Pattern.compile("(?:^|[\\s(\\[])(?:" + LISTS.alternatives("number") + ")\\.\\s*$");
  private static final Set<String> WITHDRAWING = phrases("withdrawing");
  private static final Set<String> TAKING_BACK = phrases("taking-back");
  private static final Pattern CLOSED_QUOTE = Pattern.compile("[?!…,][\"”’']\\s+$");

  private Sentences() {}

  private static Set<String> phrases(String list) {
    return LISTS.of(list).stream()
        .map(phrase -> " " + phrase + " ")
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The sentences of a text, in order, without the white space around them, each with those behind
  /// it that take it back or turn it. A blank text has none.
  public static List<TextSpan> of(String text) {
    List<TextSpan> whole = new ArrayList<>();
    for (TextSpan sentence : each(text)) {
      boolean turns =
          !whole.isEmpty()
              && text.substring(whole.getLast().end(), sentence.start()).indexOf('\n') < 0
              && Words.of(whole.getLast().of(text)).size() >= LEAST_CLAIM
              && takesBack(whole.getLast().of(text), sentence.of(text));
      whole.add(turns ? whole.removeLast().union(sentence) : sentence);
    }
    return whole;
  }

  /// The sentences of a text, whatever they do to each other.
  public static List<TextSpan> each(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || !continues(text, start, end)) {
        addApart(text, start, end, sentences);
        start = end;
      }
    }
    return whole(sentences, Brackets.of(text));
  }

  /// Sentences that stand in one bracket are one.
  private static List<TextSpan> whole(List<TextSpan> sentences, Brackets brackets) {
    if (brackets.pairs().isEmpty()) {
      return sentences;
    }
    List<TextSpan> whole = new ArrayList<>();
    for (TextSpan sentence : sentences) {
      boolean parted = !whole.isEmpty() && brackets.parts(sentence.start());
      whole.add(parted ? whole.removeLast().union(sentence) : sentence);
    }
    return whole;
  }

  /// Whether a sentence takes back or turns the one before it.
  public static boolean takesBack(String before, String sentence) {
    return takesBack(sentence) || Turning.is(before, sentence);
  }

  /// Whether a sentence, or the end of one, says that it takes back what was said before it.
  public static boolean takesBack(String sentence) {
    return withdraws(sentence) || holds(sentence, TAKING_BACK);
  }

  /// Whether a sentence says that its speaker takes back words of their own, whoever spoke since.
  public static boolean withdraws(String sentence) {
    return holds(sentence, WITHDRAWING);
  }

  private static boolean holds(String sentence, Set<String> phrases) {
    String words =
        Words.of(sentence).stream()
            .map(word -> word.folded().replace("'", ""))
            .collect(Collectors.joining(" ", " ", " "));
    return phrases.stream().anyMatch(words::contains);
  }

  /// Whether what comes next belongs to the sentence still.
  private static boolean continues(String text, int start, int cut) {
    String end = text.substring(Math.max(start, cut - LONGEST_END), cut);
    char next = text.charAt(cut);
    return ABBREVIATED.matcher(end).find()
        || (cut - start <= LONGEST_END && NUMBERED.matcher(end).matches())
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
