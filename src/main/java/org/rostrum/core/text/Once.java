package org.rostrum.core.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, once. Thread-safe.
public final class Once<T> {

  private final Supplier<T> making;
  private volatile @Nullable T made;

  public Once(Supplier<T> making) {
    this.making = making;
  }

  public T get() {
    T value = made;
    return value == null ? make() : value;
  }

  private synchronized T make() {
    T value = made;
    if (value == null) {
      value = making.get();
      made = value;
    }
    return value;
  }
}
