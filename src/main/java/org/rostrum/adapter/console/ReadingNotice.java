package org.rostrum.adapter.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.SafeText;

/// Says on standard error which file is being read, every few seconds that reading takes. On a
/// terminal each notice takes the place of the one before, and the last goes when all is read.
final class ReadingNotice implements Consumer<String>, AutoCloseable {

  private static final Duration BETWEEN = Duration.ofSeconds(3);

  private final PrintWriter err;
  private final boolean terminal;
  private final Thread watch;
  private @Nullable String file;
  private @Nullable String told;

  ReadingNotice(Streams streams) {
    this(streams, BETWEEN);
  }

  /// @param between how long after the beginning, and after each other, notices come
  ReadingNotice(Streams streams, Duration between) {
    this.err = streams.err();
    this.terminal = streams.errorTerminal();
    this.watch = Thread.ofVirtual().start(() -> watch(between));
  }

  @Override
  public synchronized void accept(String begun) {
    file = begun;
  }

  private void watch(Duration between) {
    try {
      while (true) {
        Thread.sleep(between);
        tell();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // all is read
    }
  }

  private synchronized void tell() {
    if (file == null || file.equals(told) || Thread.currentThread().isInterrupted()) {
      return;
    }
    told = file;
    String notice = "Reading " + SafeText.of(file) + " …";
    err.print(terminal ? "\r\u001B[2K" + notice : notice + "\n");
    err.flush();
  }

  /// Takes the notice off the screen.
  @Override
  public synchronized void close() {
    watch.interrupt();
    if (terminal && told != null) {
      err.print("\r\u001B[2K");
      err.flush();
    }
  }
}
