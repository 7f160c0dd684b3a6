package org.rostrum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// How long something takes, over many inputs, once warm.
///
/// @param milliseconds sorted
@SuppressWarnings("ArrayRecordComponent") // never compared
record Timings(double[] milliseconds) {

  private static final int WARM_UP = 400;

  /// Does the work for inputs in turn until it is warm, and then once for each.
  static <T> Timings of(List<T> inputs, Consumer<? super T> work) {
    for (int k = 0; k < WARM_UP; k++) {
      work.accept(inputs.get(k % inputs.size()));
    }
    return once(inputs, work);
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

  /// Does the work once for each, so many at once, and prints how it went.
  static <T> void atOnce(int many, List<T> inputs, Consumer<? super T> work) {
    Queue<T> waiting = new ConcurrentLinkedQueue<>(inputs);
    Queue<Double> taken = new ConcurrentLinkedQueue<>();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
      for (int k = 0; k < many; k++) {
        threads.execute(
            () -> {
              for (T input = waiting.poll(); input != null; input = waiting.poll()) {
                long since = System.nanoTime();
                work.accept(input);
                taken.add((System.nanoTime() - since) / 1e6);
              }
            });
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    sorted(List.copyOf(taken))
        .print(
            String.format(
                Locale.ROOT, "%d at once: %.1f questions/s", many, inputs.size() / seconds));
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
