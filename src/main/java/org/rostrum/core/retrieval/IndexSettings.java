package org.rostrum.core.retrieval;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where the index is, and who writes it.
///
/// @param writes whether this process brings the index up to date; otherwise it only searches what
///   another has written
/// @param server the cluster that holds it; null for the data folder
public record IndexSettings(boolean writes, @Nullable Server server) {

  /// A search cluster.
  ///
  /// @param url where it is, by HTTP
  /// @param name what the names of its indices begin with
  /// @param user null where none is needed
  /// @param password null where none is needed
  /// @param patience how long a search is waited for; positive
  public record Server(
      String url,
      String name,
      @Nullable String user,
      @Nullable String password,
      Duration patience) {

    public Server {
      if (!patience.isPositive()) {
        throw new IllegalArgumentException("not a time to wait: " + patience);
      }
    }

    /// Without the password.
    @Override
    public String toString() {
      return url + " " + name;
    }
  }
}
