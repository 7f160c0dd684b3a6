package org.rostrum.adapter.langchain;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A thread for each core, on which a model loads and works. Thread-safe.
final class Workers implements AutoCloseable {

  private static final int LOADING_SECONDS = 60;

  private final String what;
  private final ExecutorService threads;

  /// @param what works on them, for the names of the threads and for people
  Workers(String what) {
    this.what = what;
    this.threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name(what + "-", 0).factory());
  }

  ExecutorService threads() {
    return threads;
  }

  <T> CompletableFuture<T> start(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads);
  }

  /// Waits for what was started; throws what it threw.
  static <T> T joined(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// Waits until nothing runs in native code any more: a process that ends while a model loads
  /// would crash in it.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LOADING_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the " + what + " model is still loading");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
