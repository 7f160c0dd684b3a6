package org.rostrum.core.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells texts of one kind from those of another, as examples of both have taught it: logistic
/// regression over hashed runs of words, trained by AdaGrad (Duchi et al., 2011). The same examples
/// give the same weights. Thread-safe.
public final class TextClassifier {

  private static final int PLACES = 1 << 15;
  private static final int EPOCHS = 8;
  private static final double RATE = 0.3;
  private static final double PENALTY = 1e-4;
  private static final int LONGEST_RUN = 3;

  /// Words of a text at the most that are looked at.
  private static final int MOST = 120;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}’']+|\\p{N}+|[^\\s\\p{L}\\p{N}:]");
  private static final Pattern FIRST =
      Pattern.compile("(?iu)\\b(?:i|we|my|our|us|me)\\b|\\b(?:i|we)['’]");
  private static final Pattern SECOND = Pattern.compile("(?iu)\\byour?\\b");
  private static final Pattern SENTENCE = Pattern.compile("[.?!](?= |$)");

  private final Function<String, Set<String>> features;
  private final double[] weights = new double[PLACES + 1];

  private TextClassifier(Function<String, Set<String>> features) {
    this.features = features;
  }

  /// One that is trained on texts of the first kind and on others.
  ///
  /// @param features what a text shows
  static TextClassifier trained(
      List<String> yes, List<String> no, Function<String, Set<String>> features) {
    TextClassifier classifier = new TextClassifier(features);
    List<int[]> examples = new ArrayList<>();
    yes.forEach(text -> examples.add(classifier.places(text)));
    no.forEach(text -> examples.add(classifier.places(text)));
    classifier.train(examples, yes.size());
    return classifier;
  }

  /// One that was trained before.
  static TextClassifier read(DataInputStream in, Function<String, Set<String>> features)
      throws IOException {
    TextClassifier classifier = new TextClassifier(features);
    for (int i = 0; i < classifier.weights.length; i++) {
      classifier.weights[i] = in.readDouble();
    }
    return classifier;
  }

  void write(DataOutputStream out) throws IOException {
    for (double weight : weights) {
      out.writeDouble(weight);
    }
  }

  /// How likely a text is of the first kind, from 0 to 1.
  public double likelihood(String text) {
    return likelihood(places(text));
  }

  private void train(List<int[]> examples, int first) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
    Random random = new Random(1);
    double[] squares = new double[PLACES + 1];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(i -> learn(examples.get(i), i < first ? 1 : 0, squares));
    }
  }

  private void learn(int[] places, int right, double[] squares) {
    double value = 1 / Math.sqrt(places.length);
    double error = likelihood(places) - right;
    for (int place : places) {
      move(place, error * value, squares);
    }
    move(PLACES, error, squares);
  }

  private void move(int place, double error, double[] squares) {
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

  private int[] places(String text) {
    return features.apply(text).stream().mapToInt(TextClassifier::place).distinct().toArray();
  }

  /// What a text shows: runs of its words and of their forms, parts of words, the persons it speaks
  /// in, and its length.
  public static Set<String> features(String text) {
    List<String> words = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    words.add("^");
    forms.add("^");
    Matcher word = WORD.matcher(text);
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
    seen.add("1" + FIRST.matcher(text).find());
    seen.add("2" + SECOND.matcher(text).find());
    seen.add("n" + Math.min(6, words.size() / 6));
    seen.add("t" + Math.min(3, SENTENCE.matcher(text).results().count()));
    return seen;
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
