package org.rostrum.adapter.format;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins lines of printed text, and the words that were broken at their ends. Thread-safe where the
/// word list is.
public final class WordBreaks {

  private static final Pattern END = Pattern.compile("([\\p{L}\\p{M}]+)[-\\u2010\\u00AD]$");
  private static final Pattern START = Pattern.compile("^([\\p{L}\\p{M}]+)");

  private static final int LONGEST = 60;

  private final Predicate<String> isWord;

  /// @param isWord whether a word in lower case is one of the language
  public WordBreaks(Predicate<String> isWord) {
    this.isWord = isWord;
  }

  /// Whether a word in lower case is one of the language.
  public boolean isWord(String word) {
    return isWord.test(word);
  }

  /// A line and the one below it. A hyphen at the end goes where what is joined is a word, and
  /// stays where only its parts are: `re-|moved`, but `Small-|ports`.
  public String join(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return line + next;
    }
    Matcher end = END.matcher(line).region(Math.max(0, line.length() - LONGEST), line.length());
    Matcher start = START.matcher(next);
    if (!end.find() || !start.find()) {
      return line.endsWith("-") || line.endsWith("\u2010") ? line + next : line + " " + next;
    }
    String first = end.group(1).toLowerCase(Locale.ROOT);
    String second = start.group(1).toLowerCase(Locale.ROOT);
    boolean compound =
        !Character.isLowerCase(next.codePointAt(0))
            || (!isWord.test(first + second) && isWord.test(first) && isWord.test(second));
    return (compound ? line : line.substring(0, line.length() - 1)) + next;
  }
}
