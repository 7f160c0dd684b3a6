package org.rostrum.year;

import java.nio.file.Path;
import java.time.Duration;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.desk.StoreSettings;

/// Where the workers of a simulation remember.
final class Databases {

  private Databases() {}

  /// @param where the data folder of an H2 file, or the address of a PostgreSQL database
  static Store open(String where) {
    return where.startsWith("jdbc:")
        ? Store.open(
            Path.of("nowhere"),
            new StoreSettings(Duration.ofDays(1), new StoreSettings.Server(where, null, null)))
        : Store.open(Path.of(where));
  }
}
