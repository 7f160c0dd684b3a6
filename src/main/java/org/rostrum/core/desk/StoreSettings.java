package org.rostrum.core.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where it is remembered what was shown, and how long.
///
/// @param keep after which it is forgotten, with the feedback on it; positive
/// @param server a database server; null for a file in the data folder
public record StoreSettings(Duration keep, @Nullable Server server) {

  /// A PostgreSQL server.
  ///
  /// @param url as JDBC has it
  /// @param user null where the address names one
  /// @param password null where none is needed
  public record Server(String url, @Nullable String user, @Nullable String password) {

    /// Without the password.
    @Override
    public String toString() {
      return url;
    }
  }

  public StoreSettings {
    if (!keep.isPositive()) {
      throw new IllegalArgumentException("not a time to keep: " + keep);
    }
  }

  public StoreSettings(Duration keep) {
    this(keep, null);
  }
}
