package org.rostrum.adapter.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.MarkedWords;
import org.rostrum.core.text.Once;

/// Tells what whoever keeps a record has written of a meeting ("The meeting closed at 9 pm.") from
/// what was said at it, by the paragraph alone: logistic regression over hashed runs of words,
/// trained by AdaGrad (Duchi et al., 2011) when it is first asked, from the paragraphs in
/// `narrated.txt` and `said.txt`. The same paragraphs give the same weights.
public final class Narration {

  private static final int PLACES = 1 << 15;
  private static final int EPOCHS = 8;
  private static final double RATE = 0.3;
  private static final double PENALTY = 1e-4;
  private static final int LONGEST_RUN = 3;

  /// A text of more words than these has some that hold it together.
  private static final int FEW = 6;

  /// Words of a text at the most that are looked at: whoever narrates is short.
  private static final int MOST = 120;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}’']+|\\p{N}+|[^\\s\\p{L}\\p{N}:]");
  private static final Pattern FIRST =
      Pattern.compile("(?iu)\\b(?:i|we|my|our|us|me)\\b|\\b(?:i|we)['’]");
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?u)\\bI(?!['’]?\\p{L})(?![.)\\]:])\\b|\\bI['’]\\p{L}|(?i:\\b(?:we|my)\\b|\\bwe['’]\\p{L})");
  private static final Pattern SECOND = Pattern.compile("(?iu)\\byour?\\b");
  private static final Pattern SENTENCE = Pattern.compile("[.?!](?= |$)");

  private static final Once<Narration> TRAINED = new Once<>(Narration::trained);

  private final double[] weights = new double[PLACES + 1];
  private final double[] squares = new double[PLACES + 1];

  private Narration() {}

  public static Narration get() {
    return TRAINED.get();
  }

  /// How likely a paragraph is narrated, from 0 to 1; 0 where somebody speaks of themselves, and
  /// where it is in no English, which alone is known here.
  public double likelihood(String paragraph) {
    return isForeign(paragraph) || speaks(paragraph) ? 0 : likelihood(places(paragraph));
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

  private static Narration trained() {
    List<int[]> examples = new ArrayList<>();
    lines("narrated.txt").forEach(line -> examples.add(places(line)));
    int narrated = examples.size();
    lines("said.txt").forEach(line -> examples.add(places(line)));
    List<Integer> order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
    Random random = new Random(1);
    Narration model = new Narration();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(i -> model.learn(examples.get(i), i < narrated ? 1 : 0));
    }
    return model;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Narration.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(int[] places, int right) {
    double value = 1 / Math.sqrt(places.length);
    double error = likelihood(places) - right;
    for (int place : places) {
      move(place, error * value);
    }
    move(PLACES, error);
  }

  private void move(int place, double error) {
    double gradient = error + PENALTY * weights[place];
    squares[place] += gradient * gradient;
    weights[place] -= RATE * gradient / (1e-6 + Math.sqrt(squares[place]));
  }

  private double likelihood(int[] places) {
    double sum = 0;
    for (int place : places) {
      sum += weights[place];
    }
    return 1 / (1 + Math.exp(-(sum / Math.sqrt(places.length) + weights[PLACES])));
  }

  /// The places of what a paragraph shows: runs of its words and of their forms, parts of words,
  /// the persons it speaks in, and its length.
  private static int[] places(String paragraph) {
    List<String> words = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    words.add("^");
    forms.add("^");
    Matcher word = WORD.matcher(paragraph);
    while (word.find() && words.size() <= MOST) {
      String written = word.group();
      String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(Character.isDigit(written.codePointAt(0)) ? "#" : lower);
      forms.add(form(written, lower));
      if (lower.length() > 4) {
        seen.add("s" + lower.substring(lower.length() - 3));
        seen.add("p" + lower.substring(0, 4));
      }
    }
    seen.add("e" + words.getLast());
    words.add("$");
    forms.add("$");
    addRuns("w", words, 2, seen);
    addRuns("f", forms, LONGEST_RUN, seen);
    seen.add("1" + FIRST.matcher(paragraph).find());
    seen.add("2" + SECOND.matcher(paragraph).find());
    seen.add("n" + Math.min(6, words.size() / 6));
    seen.add("t" + Math.min(3, SENTENCE.matcher(paragraph).results().count()));
    return seen.stream().mapToInt(Narration::place).distinct().toArray();
  }

  private static String form(String written, String lower) {
    if (FunctionWords.contains(lower)) {
      return lower;
    }
    int first = written.codePointAt(0);
    if (Character.isDigit(first)) {
      return "#";
    }
    if (!Character.isLetter(first)) {
      return written;
    }
    return Character.isUpperCase(first)
        ? "X"
        : lower.length() > 4 ? "x" + lower.substring(lower.length() - 2) : "x";
  }

  private static void addRuns(String mark, List<String> all, int longest, Set<String> runs) {
    for (int from = 0; from < all.size(); from++) {
      for (int to = from + 1; to <= Math.min(all.size(), from + longest); to++) {
        runs.add(mark + String.join(" ", all.subList(from, to)));
      }
    }
  }

  private static int place(String run) {
    int hash = run.hashCode() * 0x9E3779B1;
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
}
