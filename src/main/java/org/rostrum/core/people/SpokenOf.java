package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.TextClassifier;
import org.rostrum.core.text.TextLesson;
import org.rostrum.core.words.Speech;

/// Tells people whom a question only speaks of from those whose words it asks for: "what did Ada
/// say about Bo" asks for Ada's. The examples in `spoken-of.txt` and `asked-after.txt` teach it, in
/// which the one who is meant is THIS, and all others are NAME.
public final class SpokenOf {

  /// From which likelihood on somebody is only spoken of.
  private static final double LEAST = 0.5;

  private static final String THIS = "THIS";
  private static final String NAME = "NAME";
  private static final Pattern TOKEN =
      Pattern.compile("THIS|NAME|['’]s\\b|[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?|\\p{N}+|[,;:?.–—-]");
  private static final Pattern SAYING = Pattern.compile(Speech.VERB);
  private static final int LONGEST_RUN = 4;

  /// How many words before somebody are looked at, and how many behind.
  private static final int NEAR = 10;

  /// What it is taught.
  public static final TextLesson LESSON =
      new TextLesson(
          SpokenOf.class,
          "spoken-of.txt",
          "asked-after.txt",
          "spoken-of.weights",
          SpokenOf::features);

  private static final Once<TextClassifier> LEARNED = new Once<>(LESSON::learned);

  private SpokenOf() {}

  /// Those of the mentions of a question that are only spoken of.
  public static List<Mention> in(String question, List<Mention> mentions) {
    return mentions.stream()
        .filter(
            meant -> is(Mention.masked(question, mentions, one -> one.equals(meant) ? THIS : NAME)))
        .toList();
  }

  /// Whether THIS is only spoken of in a question.
  static boolean is(String marked) {
    return LEARNED.get().likelihood(marked) >= LEAST;
  }

  /// What an example shows: the words on either side of who is meant, near first, and what stands
  /// between them and whoever is named before.
  private static Set<String> features(String example) {
    List<String> tokens = tokens(example);
    int at = Math.max(0, tokens.indexOf(THIS));
    List<String> before = tokens.subList(Math.max(0, at - NEAR), at);
    List<String> behind = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + NEAR));
    Set<String> seen = new TreeSet<>();
    addRuns("b", ends("^", before, ""), seen);
    addRuns("a", ends("", behind, "$"), seen);
    before.forEach(word -> seen.add("wb" + word));
    behind.forEach(word -> seen.add("wa" + word));
    String left = String.join(" ", symbols(last(before, 3)));
    String right = String.join(" ", symbols(behind.subList(0, Math.min(2, behind.size()))));
    seen.add("l" + left);
    seen.add("lr" + left + " | " + right);
    int named = before.lastIndexOf(NAME);
    seen.add("n" + (named >= 0) + behind.contains(NAME));
    if (named >= 0) {
      List<String> between = before.subList(named + 1, before.size());
      seen.add("v" + between.stream().anyMatch(SpokenOf::says));
      seen.add("m" + String.join(" ", symbols(between)));
    }
    return seen;
  }

  private static List<String> ends(String first, List<String> words, String last) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(symbols(words));
    all.add(last);
    all.removeIf(String::isEmpty);
    return all;
  }

  private static List<String> last(List<String> words, int most) {
    return words.subList(Math.max(0, words.size() - most), words.size());
  }

  /// Runs of words that reach up to who is meant, and all that are short.
  private static void addRuns(String side, List<String> words, Set<String> seen) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_RUN); to++) {
        String run = String.join(" ", words.subList(from, to));
        boolean beside = side.equals("b") ? to == words.size() : from == 0;
        if (beside || to - from < LONGEST_RUN - 1) {
          seen.add(side + (beside ? "!" : "") + run);
        }
      }
    }
  }

  private static List<String> symbols(List<String> words) {
    return words.stream().map(SpokenOf::symbol).toList();
  }

  private static String symbol(String word) {
    if (says(word)) {
      return "SAY";
    }
    return word.equals(NAME)
            || FunctionWords.contains(word)
            || !Character.isLetter(word.codePointAt(0))
        ? word
        : "x";
  }

  private static boolean says(String word) {
    return SAYING.matcher(word).matches();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String word = token.group().replace('’', '\'');
      tokens.add(word.equals(THIS) || word.equals(NAME) ? word : word.toLowerCase(Locale.ROOT));
    }
    return tokens;
  }
}
