package org.rostrum.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// A bell beside something that changes: those who wait are woken, and look again.
final class Awaited {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /// Makes a change, alone, and wakes all who wait.
  <T> T change(Supplier<T> change) {
    lock.lock();
    try {
      T result = change.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  /// Looks, with no change under way.
  <T> T look(Supplier<T> look) {
    lock.lock();
    try {
      return look.get();
    } finally {
      lock.unlock();
    }
  }

  /// The first thing that a look finds.
  ///
  /// @throws AssertionError when it finds nothing in time, saying what was awaited and what is
  ///   there
  <T> T until(Duration patience, Supplier<Optional<T>> look, Supplier<String> failure) {
    lock.lock();
    try {
      long left = patience.toNanos();
      Optional<T> found = look.get();
      while (found.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
        found = look.get();
      }
      return found.orElseThrow(
          () -> new AssertionError("after " + patience.toMillis() + " ms: " + failure.get()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted: " + failure.get(), e);
    } finally {
      lock.unlock();
    }
  }
}
