package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Waits for something that a change of a connection's state brings about.
final class Arrival extends ListenerAdapter {

  /// How long it waits before it looks all the same, in milliseconds.
  private static final long WITHOUT_NEWS = 1_000;

  private final Semaphore news = new Semaphore(0);

  @Override
  public void onStatusChange(StatusChangeEvent event) {
    news.release();
  }

  /// @return false where it has not come about after `patience`
  boolean await(BooleanSupplier arrived, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!arrived.getAsBoolean()) {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        return false;
      }
      var unused = news.tryAcquire(Math.min(left, WITHOUT_NEWS), TimeUnit.MILLISECONDS);
    }
    return true;
  }
}
