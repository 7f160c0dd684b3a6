package org.rostrum.year;

import java.nio.file.Path;
import org.rostrum.adapter.store.Store;

/// Where the workers of a simulation remember.
final class Databases {

  private Databases() {}

  /// @param where the data folder of an H2 file
  static Store open(String where) {
    return Store.open(Path.of(where));
  }
}
