package org.rostrum.core.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where it is remembered what was shown, and how long.
///
/// @param keep after which it is forgotten, with the feedback on it; positive
/// @param keepQuestions after which questions are, where a server keeps them; positive
/// @param server a database server; null for a file in the data folder
public record StoreSettings(Duration keep, Duration keepQuestions, @Nullable Server server) {

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
    if (!keep.isPositive() || !keepQuestions.isPositive()) {
      throw new IllegalArgumentException("not times to keep: " + keep + ", " + keepQuestions);
    }
  }

  public StoreSettings(Duration keep) {
    this(keep, null);
  }

  public StoreSettings(Duration keep, @Nullable Server server) {
    this(keep, Duration.ofDays(30), server);
  }
}
