package org.rostrum.adapter.format;

import java.util.regex.Pattern;
import org.rostrum.core.text.Sentences;

/// Tells by its shape whether a bare line can be a heading: short, one sentence, and without the
/// mark that ends quoted paragraphs: a full stop, or the dash where somebody was interrupted.
final class HeadingShape {

  private static final int MOST_WORDS = 20;
  private static final int MOST_WORDS_OF_A_QUESTION = 12;

  private static final Pattern QUESTION = Pattern.compile("[?!][\"”’')]*$");
  private static final Pattern ENDED = Pattern.compile("[.…,;—–][\"”’')\\]]*$");
  private static final Pattern ENCLOSED = Pattern.compile("^[\"“‘'].*[\"”’']$");
  private static final Pattern ENCLOSED_SENTENCE = Pattern.compile("^[\"“‘'].*[.?!…][\"”’']$");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "[\\[\\]…]|\\.\\.\\.|(?<![\\p{L}\\p{N}])I(?:['’]\\p{L}+)?(?![\\p{L}\\p{N}.&/-])");

  private HeadingShape() {}

  /// Whether a line can be a heading where one is expected.
  static boolean isPossible(String line) {
    int words = line.split("\\s+").length;
    return words <= (QUESTION.matcher(line).find() ? MOST_WORDS_OF_A_QUESTION : MOST_WORDS)
        && !ENDED.matcher(line).find()
        && !ENCLOSED_SENTENCE.matcher(line).matches()
        && startsAsHeading(line.codePointAt(0))
        && Sentences.of(line).size() == 1;
  }

  /// Whether a line looks more like a heading than like something said, wherever it stands.
  static boolean isProbable(String line) {
    return isPossible(line)
        && !ENCLOSED.matcher(line).matches()
        && !line.endsWith(":")
        && !QUESTION.matcher(line).find()
        && !SPOKEN.matcher(line).find();
  }

  /// Whether a line would be a heading but for its full stop.
  static boolean isPossibleButForItsEnd(String line) {
    return line.endsWith(".")
        && !line.endsWith("..")
        && isPossible(line.substring(0, line.length() - 1));
  }

  private static boolean startsAsHeading(int first) {
    return !Character.isLowerCase(first) && first != '…' && first != '.' && first != '[';
  }
}
