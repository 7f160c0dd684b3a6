package org.rostrum.adapter.console;

import org.rostrum.core.desk.Proposals;

/// What the bot remembers, open for this process alone.
public interface Remembered extends AutoCloseable {

  Proposals proposals();

  @Override
  void close();
}
