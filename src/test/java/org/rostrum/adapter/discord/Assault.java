package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Makes many attempts at once, each visitor one at a time, and tells what came of them.
final class Assault {

  private record Made(Attempt attempt, Duration took) {}

  private final List<Made> made = Collections.synchronizedList(new ArrayList<>());
  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

  /// Makes the attempts; returns when all are made.
  void make(List<Attempt> attempts, List<Visitor> visitors) {
    Queue<Attempt> left = new ConcurrentLinkedQueue<>(attempts);
    try (ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
      visitors.forEach(visitor -> lanes.execute(() -> drain(left, visitor)));
    }
  }

  /// What was wrong with what came of them, each with its attempt.
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  int count() {
    return made.size();
  }

  /// How many there were, by place.
  String counts() {
    Map<String, Long> counts =
        made.stream()
            .collect(
                Collectors.groupingBy(
                    m -> m.attempt().place(), TreeMap::new, Collectors.counting()));
    return made.size() + " hostile inputs: " + counts;
  }

  /// Those that took longest, longest first.
  String slowest(int most) {
    return made.stream()
        .sorted((one, other) -> other.took().compareTo(one.took()))
        .limit(most)
        .map(m -> m.took().toMillis() + " ms " + m.attempt())
        .collect(Collectors.joining("\n  ", "slowest:\n  ", ""));
  }

  private void drain(Queue<Attempt> left, Visitor visitor) {
    for (Attempt next = left.poll(); next != null; next = left.poll()) {
      long start = System.nanoTime();
      try {
        for (String reason : next.make(visitor)) {
          wrong.add(next + ": " + reason);
        }
      } catch (RuntimeException | AssertionError failure) {
        wrong.add(next + ": " + failure);
      }
      made.add(new Made(next, Duration.ofNanos(System.nanoTime() - start)));
    }
  }
}
