package org.rostrum.adapter.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.rostrum.core.desk.StoreException;

/// In place of a database that is there and cannot be used: says so, each time.
///
/// @param why what is the matter
record RefusingDatabase(StoreException why) implements Database {

  @Override
  public <T> T read(Function<Handle, T> reading) {
    throw refusal();
  }

  @Override
  public <T> T write(Function<Handle, T> writing) {
    throw refusal();
  }

  @Override
  public boolean unique(Consumer<Handle> writing) {
    throw refusal();
  }

  /// Another each time, with the trace of whoever asked.
  private StoreException refusal() {
    return new StoreException(why.trouble(), String.valueOf(why.getMessage()), why);
  }

  @Override
  public void close() {}
}
