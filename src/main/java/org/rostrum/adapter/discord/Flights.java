package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.Optional;

/// The questions that are being answered: no more than a limit at once, and none after closing.
/// Thread-safe.
final class Flights {

  private final int limit;
  private int aloft;
  private boolean closed;

  /// @param limit at least 1
  Flights(int limit) {
    this.limit = limit;
  }

  /// A place, to be closed when the answer was sent; empty where all are taken, or no more are
  /// given.
  synchronized Optional<Flight> board() {
    if (closed || aloft == limit) {
      return Optional.empty();
    }
    aloft++;
    return Optional.of(new Flight(this::land));
  }

  synchronized int aloft() {
    return aloft;
  }

  synchronized boolean closed() {
    return closed;
  }

  /// Gives no more places; those that were given stay good.
  synchronized void close() {
    closed = true;
  }

  /// Waits until all places are given back.
  ///
  /// @return false where some are still taken after `patience`
  synchronized boolean awaitEmpty(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (aloft > 0) {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  private synchronized void land() {
    aloft--;
    notifyAll();
  }
}
