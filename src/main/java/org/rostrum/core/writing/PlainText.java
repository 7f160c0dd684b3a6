package org.rostrum.core.writing;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.text.Words;

/// What a model's sentence may not have, whatever it says: quotation marks and speech in somebody's
/// stead, and anything but letters and the plainest punctuation.
final class PlainText {

  private static final int LONGEST = 500;

  /// Everything that may stand between letters and digits.
  private static final String PLAIN = " .,;:?!'’()-–—%£$€&/…";

  private static final Pattern QUOTED =
      Pattern.compile("[\"“”„‟«»‹›「」『』〝〞＂‘‚‛`´]|(?<![\\p{L}\\p{N}])['’](?=[\\p{L}\\p{N}])|:\\s*$");

  /// An address: letters on both sides of a point, or of what stands for one.
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{N}]\\.\\p{L}{2,}|//|(?<![\\p{L}\\p{N}])/|/(?![\\p{L}\\p{N}])");

  private static final Set<String> FIRST_PERSON =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "we're",
          "we've",
          "we'd",
          "we'll",
          "let's");

  private PlainText() {}

  /// Whether a sentence quotes, or lets somebody speak.
  static boolean quotes(String text) {
    return QUOTED.matcher(text).find()
        || Words.of(text).stream()
            .anyMatch(word -> FIRST_PERSON.contains(word.folded()) && !word.written().equals("US"));
  }

  /// Whether a sentence has something that is no plain text, or letters of a script that what it
  /// rests on does not have.
  static boolean foreign(String text, List<String> cited) {
    if (text.length() > LONGEST
        || !SafeText.of(text).equals(text)
        || ADDRESS.matcher(text).find()) {
      return true;
    }
    String said = String.join(" ", cited);
    Set<Character.UnicodeScript> scripts =
        said.codePoints().mapToObj(Character.UnicodeScript::of).collect(Collectors.toSet());
    return text.codePoints()
        .anyMatch(
            c ->
                PLAIN.indexOf(c) < 0
                    && said.indexOf(c) < 0
                    && !(plain(c) && latinOr(scripts, Character.UnicodeScript.of(c))));
  }

  private static boolean latinOr(
      Set<Character.UnicodeScript> scripts, Character.UnicodeScript script) {
    return script == Character.UnicodeScript.LATIN
        || script == Character.UnicodeScript.COMMON
        || scripts.contains(script);
  }

  /// Whether it is a letter or a digit that stands for itself: not a wide, raised or mathematical
  /// one.
  private static boolean plain(int c) {
    String written = Character.toString(c);
    return Character.isLetterOrDigit(c)
        && Normalizer.normalize(written, Normalizer.Form.NFKC).equals(written);
  }
}
