package org.rostrum.core.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Tells a sentence that takes back or turns round the one before it ("No, sorry, it's four
/// hundred.") from one that goes on, as the pairs in `turning.txt` and `going-on.txt` teach it.
public final class Turning {

  /// From which likelihood on a sentence belongs to the one before it. Shown together where it need
  /// not be, the two are longer; shown apart where it must not be, the first says what its speaker
  /// denies.
  private static final double LEAST = 0.3;

  private static final int LONGEST = 240;

  /// Two words alone ("It did.") may be anything.
  private static final int FEWEST = 3;

  private static final String BETWEEN = "\t";

  /// What was asked lately: the same passages are divided again and again.
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 20_000;

  /// What it is taught.
  public static final TextLesson LESSON =
      new TextLesson(
          Turning.class, "turning.txt", "going-on.txt", "turning.weights", Turning::features);

  private static final Once<TextClassifier> LEARNED = new Once<>(LESSON::learned);

  private Turning() {}

  /// Whether a sentence turns the one before it.
  static boolean is(String before, String next) {
    if (next.length() > LONGEST || before.length() > LONGEST || Words.of(next).size() < FEWEST) {
      return false;
    }
    if (KNOWN.size() >= MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(
        before + BETWEEN + next, pair -> likelihood(before, next) >= LEAST);
  }

  /// How likely it does, from 0 to 1.
  static double likelihood(String before, String next) {
    return LEARNED
        .get()
        .likelihood(before.replace(BETWEEN, " ") + BETWEEN + next.replace(BETWEEN, " "));
  }

  /// What the second sentence shows, the words of the first, and how many they share.
  private static Set<String> features(String pair) {
    String[] sentences = pair.split(BETWEEN, 2);
    Set<String> next = TextClassifier.features(sentences[1]);
    Set<String> before = TextClassifier.features(sentences[0]);
    Set<String> shared = new HashSet<>(next);
    shared.retainAll(before);
    shared.removeIf(feature -> !feature.startsWith("p"));
    Set<String> all = new TreeSet<>(next);
    before.stream()
        .filter(feature -> feature.startsWith("w") || feature.startsWith("f"))
        .filter(feature -> feature.indexOf(' ') < 0 || feature.startsWith("f^"))
        .forEach(feature -> all.add("b" + feature));
    all.add("both" + Math.min(3, shared.size()));
    all.add("figures" + before.contains("w#") + next.contains("w#"));
    return all;
  }
}
