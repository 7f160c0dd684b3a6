package org.rostrum.core.corpus;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How long the reading of one file may keep the processor busy. Readers ask here wherever they go
/// on from piece to piece, so that a file without end costs nothing but itself. It counts the time
/// of the thread, not of the clock: on a busy machine the same files are read.
public final class Patience {

  private static final ScopedValue<Patience> CURRENT = ScopedValue.newInstance();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration LEAST = Duration.ofSeconds(8);
  private static final long NANOS_PER_BYTE = 125;
  private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

  private final LongSupplier clock;
  private final long allowed;
  private final long start;
  private long nextLook;

  private Patience(LongSupplier clock, long allowed) {
    this.clock = clock;
    this.allowed = allowed;
    this.start = clock.getAsLong();
    this.nextLook = System.nanoTime() + BETWEEN_LOOKS;
  }

  /// Does some work on a file of this many bytes, and has patience with it.
  static <T> T with(long bytes, Supplier<T> work) {
    long allowed = LEAST.toNanos() + NANOS_PER_BYTE * bytes;
    return ScopedValue.where(CURRENT, new Patience(Patience::busy, allowed)).call(work::get);
  }

  /// The same for as long as a clock says.
  static <T> T with(Duration allowed, LongSupplier clock, Supplier<T> work) {
    return ScopedValue.where(CURRENT, new Patience(clock, allowed.toNanos())).call(work::get);
  }

  /// Asks whether there is patience left; always, where nobody reads a file.
  ///
  /// @throws TooMuchException where there is none
  public static void check() {
    if (CURRENT.isBound()) {
      CURRENT.get().look();
    }
  }

  private void look() {
    long now = System.nanoTime();
    if (now < nextLook) {
      return;
    }
    nextLook = now + BETWEEN_LOOKS;
    if (clock.getAsLong() - start > allowed) {
      throw new TooMuchException(
          "reading it takes longer than any file of its size should, so it was given up",
          "see whether the file is what it should be; if it is, divide it");
    }
  }

  private static long busy() {
    return Thread.currentThread().isVirtual() || !THREADS.isCurrentThreadCpuTimeSupported()
        ? System.nanoTime()
        : THREADS.getCurrentThreadCpuTime();
  }
}
