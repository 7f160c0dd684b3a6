package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a note taker writes in brackets among somebody's words and that they did not say: a noise,
/// what somebody else called out, a translation. Words that the taker could not hear stay marked.
public final class StageDirections {

  private static final Pattern ENCLOSED = Pattern.compile("\\[([^\\[\\]]*)]|\\(([^()]*)\\)");
  private static final Pattern KEPT =
      Pattern.compile("(?i)(?:" + LabelWords.alternatives("missing") + "|sic|\\.\\.\\.|…).*");
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)(?:footnote|note|fn|ref)?\\.?\\s*\\d+[a-z]?");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:(?:loud|prolonged|more|general|some|further)\\s+)?(?:"
              + LabelWords.alternatives("sound", "noted")
              + ")\\b.*",
          Pattern.DOTALL);
  private static final Pattern CALLED_OUT =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*)(?: [\\p{L}.'’-]+){0,4}(?:, [\\p{Ll} ]+)?: .+");

  /// How far before a bracket a sentence ends at the most, and how far it goes on.
  private static final int NEAR = 16;

  private static final int LONGEST = 160;

  private static final Pattern ENDED = Pattern.compile("(?:^|[.?!…][\"”’')]*)\\s*$");
  private static final Pattern BEGINS = Pattern.compile("\\s*(?:$|[\"“‘'(]*[\\p{Lu}\\p{N}])");

  private StageDirections() {}

  /// The stretches of a text between its stage directions: no quotation may go over one. A
  /// direction that says who utters what follows, or that it is read out, stands at the beginning
  /// of its stretch.
  public static List<String> without(String text) {
    List<String> stretches = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Matcher enclosed = ENCLOSED.matcher(text);
    int from = 0;
    while (enclosed.find()) {
      boolean bracket = enclosed.group(1) != null;
      String inside = (bracket ? enclosed.group(1) : enclosed.group(2)).strip();
      if (bracket && REFERENCE.matcher(inside).matches()) {
        open.append(text, from, enclosed.start());
        from = enclosed.end();
      } else if (isBehindSentence(text, enclosed.start()) && opens(text, enclosed.start())) {
        open.append(text, from, enclosed.start());
        close(open, stretches);
        from = enclosed.start();
      } else if (isDirection(inside, bracket) || (bracket && isBetweenSentences(text, enclosed))) {
        open.append(text, from, enclosed.start());
        close(open, stretches);
        from = enclosed.end();
      }
    }
    open.append(text, from, text.length());
    close(open, stretches);
    return stretches;
  }

  /// Whether what is in brackets stands where no word of a sentence does: `[hands go up]`.
  private static boolean isBetweenSentences(String text, Matcher enclosed) {
    String inside = enclosed.group(1).strip();
    return inside.contains(" ")
        && !KEPT.matcher(inside).matches()
        && isBehindSentence(text, enclosed.start())
        && BEGINS.matcher(text.substring(enclosed.end())).lookingAt();
  }

  private static boolean isBehindSentence(String text, int at) {
    int from = Math.max(0, at - NEAR);
    return ENDED.matcher((from == 0 ? "" : "x") + text.substring(from, at)).find();
  }

  private static boolean opens(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST);
    return BracketVoice.opening(text.substring(at, end)).isPresent();
  }

  /// Whether what stands in brackets is a noise, or what a record notes.
  static boolean isNoise(String inside) {
    return NOISE.matcher(inside).matches();
  }

  private static boolean isDirection(String inside, boolean bracket) {
    if (inside.isEmpty() || KEPT.matcher(inside).matches()) {
      return false;
    }
    return NOISE.matcher(inside).matches()
        || CALLED_OUT.matcher(inside).matches()
        || (bracket && (Character.isUpperCase(inside.codePointAt(0)) || inside.endsWith(".")));
  }

  private static void close(StringBuilder open, List<String> stretches) {
    String stretch = OneLine.of(open.toString());
    if (stretch.codePoints().anyMatch(Character::isLetterOrDigit)) {
      stretches.add(stretch);
    }
    open.setLength(0);
  }
}
