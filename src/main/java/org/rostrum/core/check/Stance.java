package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.TextClassifier;
import org.rostrum.core.text.TextLesson;
import org.rostrum.core.text.WordLists;

/// Tells words that a speaker asserts from those that the same sentence says of others, supposes or
/// denies ("Those who say that … are dreaming"), by what stands around them there: what governs
/// them, whose saying or thinking that is, and what is said of it behind them. The examples in
/// `distanced.txt` and `asserted.txt` teach it; the classes of words are in `stance.txt`.
public final class Stance {

  /// From which likelihood on words are not their speaker's own.
  private static final double LEAST = 0.45;

  private static final String BETWEEN = " | ";
  private static final Pattern PARTS = Pattern.compile(" ?\\| ?");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}-]*?(?=n't)|n't|'\\p{L}+|\\p{L}[\\p{L}\\p{M}-]*|\\p{N}+|[,;:—–]");

  private static final WordLists LISTS = WordLists.beside(Stance.class, "stance.txt");
  private static final List<String> GOVERNING =
      List.of("say", "think", "know", "claim", "fact", "doubt");
  private static final List<String> CLASSES =
      List.of(
          "people", "suppose", "deny", "doubt", "false", "true", "fact", "claim", "know", "think",
          "say");
  private static final Set<String> DISTANCING =
      Set.of("say", "think", "claim", "suppose", "doubt", "false");
  private static final Set<String> VERDICTS = Set.of("say", "think", "claim", "false");
  private static final Map<String, String> KIND = kinds();

  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us", "mine");
  private static final Set<String> SECOND = Set.of("you", "your");
  private static final Set<String> OPENING = Set.of("that", "whether", "if", "how", "why");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "and", "but", "so");
  private static final int LONGEST_RUN = 4;

  /// How many words before others may bear on them, and how many behind.
  private static final int NEAR = 16;

  /// What it is taught.
  public static final TextLesson LESSON =
      new TextLesson(
          Stance.class, "distanced.txt", "asserted.txt", "stance.weights", Stance::features);

  private static final Once<TextClassifier> LEARNED = new Once<>(LESSON::learned);

  private Stance() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (String name : CLASSES) {
      LISTS.of(name).forEach(word -> kinds.put(word, name));
    }
    return Map.copyOf(kinds);
  }

  /// Whether words are not what their speaker asserts.
  ///
  /// @param before what stands before them in their sentence
  /// @param after what stands behind them there
  static boolean isDistant(String before, String words, String after) {
    return mayBe(tokens(before), tokens(after)) && likelihood(before, words, after) >= LEAST;
  }

  /// Whether there is anything that could make them so: a saying, a thinking or a supposing before
  /// them, or a saying or a verdict behind.
  private static boolean mayBe(List<String> before, List<String> after) {
    return before.stream().anyMatch(word -> DISTANCING.contains(kind(word)))
        || after.stream().anyMatch(word -> VERDICTS.contains(kind(word)));
  }

  /// How likely they are not, from 0 to 1.
  static double likelihood(String before, String words, String after) {
    return LEARNED
        .get()
        .likelihood(plain(before) + BETWEEN + plain(words) + BETWEEN + plain(after));
  }

  private static String plain(String text) {
    return text.replace('|', ' ').replaceAll("\\s+", " ").strip();
  }

  /// What an example shows; of the words themselves, nothing.
  private static Set<String> features(String example) {
    String[] parts = PARTS.split(example, 3);
    List<String> before = new ArrayList<>(tokens(parts[0]));
    List<String> words = tokens(parts[1]);
    open(before, words);
    List<String> after = tokens(parts[2]);
    Set<String> seen = new TreeSet<>();
    addRuns("b", before.subList(Math.max(0, before.size() - NEAR), before.size()), seen);
    addRuns("a", after.subList(0, Math.min(NEAR, after.size())), seen);
    addGoverning(before, after, seen);
    return seen;
  }

  /// Words that begin in the middle of a clause begin with it.
  private static void open(List<String> before, List<String> words) {
    if (!words.isEmpty() && OPENING.contains(words.getFirst())) {
      before.add(words.getFirst());
      return;
    }
    for (int at = before.size() - 1; at >= 0; at--) {
      String word = before.get(at);
      if (OPENING.contains(word)
          || BREAKS.contains(word)
          || GOVERNING.contains(KIND.getOrDefault(word, ""))) {
        before.subList(at + 1, before.size()).clear();
        return;
      }
    }
  }

  /// What governs the words, who does it, and whether it is denied.
  private static void addGoverning(List<String> before, List<String> after, Set<String> seen) {
    boolean judged = after.stream().anyMatch(word -> kind(word).equals("false"));
    boolean said = after.stream().anyMatch(word -> kind(word).equals("say"));
    String behind = (judged ? "J" : "") + (said ? "S" : "");
    boolean broken = false;
    for (int at = before.size() - 1; at >= 0; at--) {
      String kind = kind(before.get(at));
      if (GOVERNING.contains(kind)) {
        String who = who(before, at);
        boolean denied =
            before.subList(Math.max(0, at - 5), at + 1).stream()
                .anyMatch(w -> kind(w).equals("deny"));
        String far = before.size() - at > 2 ? "F" : "";
        seen.add("g" + kind + broken);
        seen.add("g" + kind + broken + who);
        seen.add("g" + kind + broken + who + denied);
        seen.add("g" + kind + broken + who + denied + far + behind);
        seen.add("g" + who + denied + broken);
        return;
      }
      broken |= BREAKS.contains(before.get(at));
    }
    seen.add("gnone" + behind);
    seen.add("gnone" + before.isEmpty() + behind);
  }

  /// Who does what a word says, as far as the words before it tell.
  private static String who(List<String> words, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      String word = words.get(at);
      if (FIRST.contains(word)) {
        return "1";
      }
      if (SECOND.contains(word)) {
        return "2";
      }
      if (word.equals("it") || word.equals("there")) {
        return "it";
      }
      boolean passing =
          FunctionWords.contains(word)
              && !kind(word).equals("people")
              && !word.matches("he|she|who");
      if (!passing) {
        return kind(word).equals("deny") || kind(word).equals("true") || kind(word).equals("false")
            ? who(words, at)
            : "3";
      }
    }
    return "0";
  }

  private static String kind(String word) {
    return KIND.getOrDefault(word, "");
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text.replace('’', '\'').toLowerCase(Locale.ROOT));
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  private static String symbol(String word) {
    String kind = KIND.get(word);
    if (kind != null) {
      return kind.toUpperCase(Locale.ROOT);
    }
    if (FIRST.contains(word)) {
      return "1";
    }
    return FunctionWords.contains(word) || !Character.isLetter(word.codePointAt(0)) ? word : "x";
  }

  private static void addRuns(String mark, List<String> words, Set<String> seen) {
    List<String> symbols = new ArrayList<>();
    symbols.add("^");
    words.forEach(word -> symbols.add(symbol(word)));
    symbols.add("$");
    for (int from = 0; from < symbols.size(); from++) {
      for (int to = from + 1; to <= Math.min(symbols.size(), from + LONGEST_RUN); to++) {
        seen.add(mark + String.join(" ", symbols.subList(from, to)));
      }
    }
    words.stream()
        .filter(word -> KIND.containsKey(word))
        .forEach(word -> seen.add(mark + "=" + word));
  }
}
