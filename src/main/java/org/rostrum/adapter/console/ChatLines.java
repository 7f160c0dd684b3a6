package org.rostrum.adapter.console;

import org.jspecify.annotations.Nullable;

/// Where a chat's lines come from.
interface ChatLines extends AutoCloseable {

  /// The next line; null at the end of input.
  @Nullable String next();

  /// How wide what is printed between them can be now, in characters; 0 where nothing says.
  int columns();

  @Override
  void close();
}
