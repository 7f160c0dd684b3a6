package org.rostrum.adapter.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Where replies are worked out: on threads of its own, one less than there are processors, so that
/// what only waits (for Discord, for what is stored) is not held up, however much there is to work
/// out. Virtual threads would not do: they give up their processor only to wait. Thread-safe.
final class Workroom implements AutoCloseable {

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
          Thread.ofPlatform().daemon().name("answering-", 0).factory());

  /// Has something worked out, and waits for it.
  ///
  /// @throws RuntimeException what the work throws
  <T> T of(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, workers).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
