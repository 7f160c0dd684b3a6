package org.rostrum.core.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Tells of which kind a question is: a logistic regression over [KindFeatures], trained by the
/// build from the examples in `kinds.txt`. Thread-safe.
public final class Kinds {

  private final KindFeatures features;
  private final List<String> names;
  private final List<float[]> weights;

  /// @param weights for each kind, those of the features and, last, what it weighs by itself
  public Kinds(KindFeatures features, Map<String, float[]> weights) {
    this.features = features;
    this.names = List.copyOf(weights.keySet());
    this.weights = names.stream().map(weights::get).toList();
  }

  /// A kind that a question may be of.
  ///
  /// @param probability 0 to 1; those of all kinds together are 1
  public record Guess(String kind, double probability) {}

  /// The likeliest first.
  ///
  /// @param question with everybody whom the record lists as [KindFeatures#NAME]
  public List<Guess> of(String question) {
    KindFeatures.Look look = features.of(question);
    double[] likely = softmax(weights.stream().mapToDouble(own -> score(own, look)).toArray());
    return IntStream.range(0, likely.length)
        .mapToObj(i -> new Guess(names.get(i), likely[i]))
        .sorted(Comparator.comparingDouble(Guess::probability).reversed())
        .toList();
  }

  /// What a kind weighs for a question, before it is made a probability.
  public static double score(float[] weights, KindFeatures.Look look) {
    return weights[weights.length - 1] + look.weighed(weights);
  }

  /// Scores as probabilities.
  public static double[] softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double[] likely = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double all = Arrays.stream(likely).sum();
    return Arrays.stream(likely).map(one -> one / all).toArray();
  }
}
