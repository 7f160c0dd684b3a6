package org.rostrum.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// How long something took, over many times.
///
/// @param times sorted
record Spread(List<Duration> times) {

  static Spread of(Collection<Duration> times) {
    return new Spread(times.stream().sorted().toList());
  }

  /// The smallest time that a share of all does not exceed; zero where there is none.
  Duration percentile(int percent) {
    int rank = Math.ceilDiv(percent * times.size(), 100);
    return times.isEmpty() ? Duration.ZERO : times.get(Math.max(0, rank - 1));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %d ms   p95 %d ms   p99 %d ms   max %d ms   (n = %,d)",
        percentile(50).toMillis(),
        percentile(95).toMillis(),
        percentile(99).toMillis(),
        percentile(100).toMillis(),
        times.size());
  }
}
