package org.rostrum.adapter.lucene;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Something that is read when it is first needed, and kept. Thread-safe.
final class Lazily<T> {

  private final Reading<T> reading;
  private volatile @Nullable T read;

  Lazily(Reading<T> reading) {
    this.reading = reading;
  }

  T get() throws IOException {
    T known = read;
    return known == null ? first() : known;
  }

  private synchronized T first() throws IOException {
    T known = read;
    if (known == null) {
      known = reading.of();
      read = known;
    }
    return known;
  }

  @FunctionalInterface
  interface Reading<T> {
    T of() throws IOException;
  }
}
