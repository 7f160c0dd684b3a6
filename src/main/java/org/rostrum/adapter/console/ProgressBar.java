package org.rostrum.adapter.console;

import java.io.PrintWriter;
import org.rostrum.core.retrieval.Progress;

/// A bar that shows how far indexing has come, on a terminal's standard error, once it has taken a
/// second. Elsewhere it stays silent.
final class ProgressBar implements Progress, AutoCloseable {

  private static final int WIDTH = 30;
  private static final long PATIENCE_NANOS = 1_000_000_000;

  private final PrintWriter err;
  private final boolean shown;
  private final long patience;
  private final long started = System.nanoTime();
  private boolean drawn;

  ProgressBar(Streams streams) {
    this(streams, PATIENCE_NANOS);
  }

  /// @param patience for how long nothing is shown, in nanoseconds
  ProgressBar(Streams streams, long patience) {
    this.err = streams.err();
    this.shown = streams.errorTerminal();
    this.patience = patience;
  }

  @Override
  public synchronized void passages(int done, int total) {
    if (shown && total > 0 && System.nanoTime() - started >= patience) {
      int full = (int) ((long) WIDTH * done / total);
      err.printf(
          "\rIndexing [%s%s] %,d of %,d passages",
          "#".repeat(full), ".".repeat(WIDTH - full), done, total);
      err.flush();
      drawn = true;
    }
  }

  /// Takes the bar off the screen.
  @Override
  public synchronized void close() {
    if (drawn) {
      err.print("\r\u001B[2K");
      err.flush();
      drawn = false;
    }
  }
}
