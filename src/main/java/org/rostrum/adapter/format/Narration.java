package org.rostrum.adapter.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.MarkedWords;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.TextClassifier;
import org.rostrum.core.text.TextLesson;

/// Tells what whoever keeps a record has written of a meeting ("The meeting closed at 9 pm.") from
/// what was said at it, by the paragraph alone, as those in `narrated.txt` and `said.txt` teach it.
public final class Narration {

  /// A text of more words than these has some that hold it together.
  private static final int FEW = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']+|\\p{N}+");
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?u)\\bI(?!['’]?\\p{L})(?![.)\\]:])\\b|\\bI['’]\\p{L}|(?i:\\b(?:we|my)\\b|\\bwe['’]\\p{L})");

  /// What it is taught.
  public static final TextLesson LESSON =
      new TextLesson(
          Narration.class,
          "narrated.txt",
          "said.txt",
          "narration.weights",
          TextClassifier::features);

  private static final Once<TextClassifier> LEARNED = new Once<>(LESSON::learned);

  private Narration() {}

  /// How likely a paragraph is narrated, from 0 to 1; 0 where somebody speaks of themselves, and
  /// where it is in no English, which alone is known here.
  static double likelihood(String paragraph) {
    return isForeign(paragraph) || speaks(paragraph) ? 0 : LEARNED.get().likelihood(paragraph);
  }

  /// Whether somebody speaks of themselves, as no keeper of a record does outside quotation marks.
  private static boolean speaks(String paragraph) {
    Matcher speaking = SPEAKING.matcher(paragraph);
    List<TextSpan> marked = MarkedWords.in(paragraph);
    while (speaking.find()) {
      int at = speaking.start();
      if (marked.stream().noneMatch(quoted -> quoted.start() <= at && at < quoted.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(String paragraph) {
    Matcher word = WORD.matcher(paragraph);
    int words = 0;
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (lower.length() > 1 && FunctionWords.contains(lower)) {
        return false;
      }
      words += Character.isLetter(lower.codePointAt(0)) ? 1 : 0;
    }
    return words > FEW;
  }
}
