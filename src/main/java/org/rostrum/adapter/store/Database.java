package org.rostrum.adapter.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// An open database: runs transactions, and says in words for people when one fails. Thread-safe.
/// Every method may throw [org.rostrum.core.desk.StoreException].
interface Database extends AutoCloseable {

  <T> T read(Function<Handle, T> reading);

  /// What is written is safe from the end of the process once this returns.
  <T> T write(Function<Handle, T> writing);

  /// Writes as [#write] does, unless a constraint of the tables forbids it: then nothing happens.
  ///
  /// @return whether it happened
  boolean unique(Consumer<Handle> writing);

  default void change(Consumer<Handle> writing) {
    var unused =
        write(
            handle -> {
              writing.accept(handle);
              return true;
            });
  }

  @Override
  void close();
}
