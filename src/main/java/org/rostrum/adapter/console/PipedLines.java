package org.rostrum.adapter.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Lines of a pipe or a file, after a plain prompt.
final class PipedLines implements ChatLines {

  private final Streams streams;

  PipedLines(Streams streams) {
    this.streams = streams;
  }

  @Override
  public @Nullable String next() {
    streams.out().print("> ");
    streams.out().flush();
    try {
      return streams.in().readLine();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input broke off", e);
    }
  }

  @Override
  public int columns() {
    return streams.columns();
  }

  @Override
  public void close() {
    streams.out().print("\n");
    streams.out().flush();
  }
}
