package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.core.desk.Observer;
import org.rostrum.core.model.Outcome;

/// Counts what it is told.
final class CountingObserver implements Observer {

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  @Override
  public void acknowledged(Duration after) {
    count("acknowledged");
  }

  @Override
  public void answered(String kind, Outcome outcome, Duration after) {
    count("answered " + kind);
  }

  @Override
  public void turnedAway(String reason) {
    count("turned away " + reason);
  }

  @Override
  public void failed(String kind) {
    count("failed " + kind);
  }

  @Override
  public void feedback(boolean good) {
    count("feedback");
  }

  int failures(String kind) {
    return counts.getOrDefault("failed " + kind, 0);
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
