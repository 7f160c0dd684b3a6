package org.rostrum.eval.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.rostrum.core.question.Kind;
import org.rostrum.core.question.KindFeatures;
import org.rostrum.core.question.Kinds;

/// Trains the classifier of kinds: multinomial logistic regression by AdaGrad (Duchi et al., 2011),
/// one example at a time, with a penalty on the squares of the weights. The same examples give the
/// same weights.
public final class KindTraining {

  /// Changes whenever the same examples would give other weights.
  public static final String VERSION = "1";

  private static final int EPOCHS = 8;
  private static final double RATE = 0.05;
  private static final double PENALTY = 1e-4;

  /// One example in so many is kept from training.
  private static final int HELD = 5;

  private KindTraining() {}

  /// A question and the kind that it is of.
  public record Example(String question, String kind) {

    /// Whether it is kept from training, to tell how good it came out.
    public boolean held() {
      return Math.floorMod(question.hashCode() * 0x9E3779B1, 1 << 16) % HELD == 0;
    }
  }

  /// All examples, those that are of a kind and their neighbours.
  public static List<Example> examples(List<Kind> kinds) {
    Map<String, String> all = new LinkedHashMap<>();
    kinds.forEach(kind -> kind.is().forEach(question -> all.put(question, kind.name())));
    kinds.forEach(kind -> kind.isnt().forEach(all::putIfAbsent));
    return all.entrySet().stream().map(e -> new Example(e.getKey(), e.getValue())).toList();
  }

  /// For each kind its weights.
  public static Map<String, float[]> train(List<Example> examples, KindFeatures features) {
    List<String> kinds = examples.stream().map(Example::kind).distinct().toList();
    List<KindFeatures.Look> looks =
        features.ofAll(examples.stream().map(Example::question).toList());
    int[] right = examples.stream().mapToInt(example -> kinds.indexOf(example.kind())).toArray();
    float[][] weights = new float[kinds.size()][features.size() + 1];
    float[][] squares = new float[kinds.size()][features.size() + 1];
    List<Integer> order = new ArrayList<>(IntStream.range(0, looks.size()).boxed().toList());
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(i -> step(weights, squares, looks.get(i), right[i]));
    }
    Map<String, float[]> trained = new LinkedHashMap<>();
    kinds.forEach(kind -> trained.put(kind, weights[kinds.indexOf(kind)]));
    return trained;
  }

  private static void step(
      float[][] weights, float[][] squares, KindFeatures.Look look, int right) {
    double[] scores = new double[weights.length];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = Kinds.score(weights[k], look);
    }
    double[] likely = Kinds.softmax(scores);
    for (int k = 0; k < likely.length; k++) {
      float[] own = weights[k];
      float[] moved = squares[k];
      double error = likely[k] - (k == right ? 1 : 0);
      if (Math.abs(error) > 1e-4) {
        look.each((place, value) -> move(own, moved, place, error * value));
        move(own, moved, own.length - 1, error);
      }
    }
  }

  private static void move(float[] weights, float[] squares, int place, double error) {
    double gradient = error + PENALTY * weights[place];
    squares[place] += (float) (gradient * gradient);
    weights[place] -= (float) (RATE * gradient / (1e-6 + Math.sqrt(squares[place])));
  }
}
