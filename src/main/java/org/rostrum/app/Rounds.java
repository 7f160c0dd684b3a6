package org.rostrum.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done again and again while the bot runs, each thing on a thread of its own. It goes by
/// the time that passes and not by the clock, which may be set back: a wake-up that is noted as an
/// hour of the day is slept through then. What is due is for the work to know.
final class Rounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration LAST_ROUND = Duration.ofSeconds(15);
  private static final int KINDS = 3;

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          KINDS, Thread.ofPlatform().daemon().name("rounds-", 0).factory());

  /// Does something after a while, and then always so long after it was done; trouble is logged,
  /// and it is tried again.
  void every(Duration pause, Duration first, String what, Runnable work) {
    var unused =
        threads.scheduleWithFixedDelay(
            () -> {
              try {
                work.run();
              } catch (RuntimeException trouble) {
                LOG.warn("{}: tried again later: {}", what, trouble.getMessage());
              }
            },
            first.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /// Begins nothing more, and waits for what is being done.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_ROUND.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
