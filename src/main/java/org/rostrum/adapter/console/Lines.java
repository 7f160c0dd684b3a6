package org.rostrum.adapter.console;

import org.jspecify.annotations.Nullable;

/// Where a chat's lines come from.
interface Lines extends AutoCloseable {

  /// The next line; null at the end of input.
  @Nullable String next();

  @Override
  void close();
}
