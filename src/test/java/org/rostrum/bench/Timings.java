package org.rostrum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// How long something takes, over many inputs, once warm.
///
/// @param milliseconds sorted
@SuppressWarnings("ArrayRecordComponent") // never compared
record Timings(double[] milliseconds) {

  private static final int WARM_UP = 400;

  /// Does the work for inputs in turn until it is warm, and then once for each.
  static <T> Timings of(List<T> inputs, Consumer<? super T> work) {
    return besides(() -> 0, inputs, work);
  }

  /// The same without what a part of the work takes.
  ///
  /// @param part nanoseconds that the part has taken so far
  static <T> Timings besides(LongSupplier part, List<T> inputs, Consumer<? super T> work) {
    for (int k = 0; k < WARM_UP; k++) {
      work.accept(inputs.get(k % inputs.size()));
    }
    double[] milliseconds = new double[inputs.size()];
    for (int k = 0; k < inputs.size(); k++) {
      long start = System.nanoTime() - part.getAsLong();
      work.accept(inputs.get(k));
      milliseconds[k] = (System.nanoTime() - part.getAsLong() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return new Timings(milliseconds);
  }

  /// Does the work once for each, as it is.
  static <T> Timings once(List<T> inputs, Consumer<? super T> work) {
    List<Double> taken = new ArrayList<>();
    for (T input : inputs) {
      long start = System.nanoTime();
      work.accept(input);
      taken.add((System.nanoTime() - start) / 1e6);
    }
    return sorted(taken);
  }

  /// Times that were taken, in milliseconds.
  static Timings sorted(List<Double> taken) {
    return new Timings(taken.stream().mapToDouble(t -> t).sorted().toArray());
  }

  /// The smallest time that a share of all does not exceed.
  double percentile(int percent) {
    int rank = Math.ceilDiv(percent * milliseconds.length, 100);
    return milliseconds[Math.max(0, rank - 1)];
  }

  void print(String what) {
    System.out.printf(
        Locale.ROOT,
        "  %-52s p50 %8.2f   p95 %8.2f   p99 %8.2f   worst %8.2f ms (n = %d)%n",
        what,
        percentile(50),
        percentile(95),
        percentile(99),
        percentile(100),
        milliseconds.length);
  }
}
