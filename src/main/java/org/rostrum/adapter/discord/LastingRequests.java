package org.rostrum.adapter.discord;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.requests.SequentialRestRateLimiter;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;

/// Sends requests until it is told to end. Left alone, JDA takes no more of them as soon as Discord
/// closes its gateway for good, and the answers in flight, which need no gateway, would be lost.
/// Thread-safe.
final class LastingRequests implements AutoCloseable {

  private static final int TIMERS = 2;

  private final ScheduledExecutorService timers =
      Executors.newScheduledThreadPool(
          TIMERS, Thread.ofPlatform().daemon().name("requests-", 0).factory());
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final List<RestRateLimiter> limiters = new CopyOnWriteArrayList<>();
  private volatile boolean ending;

  /// Has the shards send by this.
  void serve(DefaultShardManagerBuilder builder, RestConfig config) {
    builder
        .setRateLimitScheduler(timers, false)
        .setRateLimitElastic(senders, false)
        .setRestConfig(config.setRateLimiterFactory(Lasting::new));
  }

  /// From now on a shard that stops takes its requests with it.
  void end() {
    ending = true;
  }

  @Override
  public void close() {
    limiters.forEach(limiter -> limiter.stop(true, () -> {}));
    timers.shutdownNow();
    senders.shutdownNow();
  }

  /// The requests of one shard.
  private final class Lasting implements RestRateLimiter {

    private final RestRateLimiter requests;

    Lasting(RateLimitConfig config) {
      this.requests = new SequentialRestRateLimiter(config);
      limiters.add(requests);
    }

    @Override
    public void enqueue(Work task) {
      requests.enqueue(task);
    }

    @Override
    public void stop(boolean shutdown, Runnable callback) {
      if (ending || shutdown) {
        requests.stop(shutdown, callback);
      } else {
        callback.run();
      }
    }

    @Override
    public boolean isStopped() {
      return requests.isStopped();
    }

    @Override
    public int cancelRequests() {
      return requests.cancelRequests();
    }
  }
}
