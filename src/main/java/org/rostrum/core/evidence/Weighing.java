package org.rostrum.core.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the signals of sentences weigh: two logistic regressions, one for each sentence, which
/// gives their order, and one for the best of them, which tells whether the record answers at all.
/// `eval --calibrate` learns both and writes them to `weighing.properties`.
public final class Weighing {

  private static final String FILE = "weighing.properties";

  private final double[] order;
  private final double[] bar;

  /// @param order a weight a signal, and what is added to all
  /// @param bar a weight a column of [#best], and what is added
  public Weighing(double[] order, double[] bar) {
    this.order = order.clone();
    this.bar = bar.clone();
  }

  /// The weights that belong to a judge.
  ///
  /// @param judge its model
  /// @throws IllegalStateException when there are none
  public static Weighing of(String judge) {
    Properties file = new Properties();
    try (InputStream in = Weighing.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weighing(weights(file, judge + ".order"), weights(file, judge + ".bar"));
  }

  private static double[] weights(Properties file, String name) {
    String written = file.getProperty(name);
    if (written == null) {
      throw new IllegalStateException(FILE + " has no " + name + "; eval --calibrate learns it");
    }
    return Arrays.stream(written.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
  }

  /// The log odds that a sentence answers.
  public double order(double[] signals) {
    return product(order, signals);
  }

  /// The log odds that the record answers.
  ///
  /// @param signals of the sentences, the best first
  public double bar(List<double[]> signals) {
    return product(bar, best(signals));
  }

  /// What is told by whether the record answers: the log odds of the best sentence and of the next,
  /// and what the judge says of the best. How much it is like the question is left out on purpose:
  /// near misses are more like it than answers are.
  ///
  /// @param signals of the sentences, the best first
  public double[] best(List<double[]> signals) {
    return new double[] {
      order(signals.getFirst()),
      order(signals.get(Math.min(1, signals.size() - 1))),
      signals.getFirst()[0]
    };
  }

  /// As the file has it.
  public String written(String judge) {
    return judge + ".order = " + numbers(order) + "\n" + judge + ".bar = " + numbers(bar) + "\n";
  }

  private static String numbers(double[] weights) {
    return Arrays.stream(weights)
        .mapToObj(weight -> String.format(Locale.ROOT, "%.4f", weight))
        .collect(Collectors.joining(" "));
  }

  private static double product(double[] weights, double[] row) {
    if (weights.length != row.length + 1) {
      throw new IllegalStateException(weights.length + " weights for " + row.length + " columns");
    }
    return weights[row.length]
        + IntStream.range(0, row.length).mapToDouble(i -> weights[i] * row[i]).sum();
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
