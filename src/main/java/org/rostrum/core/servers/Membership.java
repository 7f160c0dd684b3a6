package org.rostrum.core.servers;

/// Port to which servers Rostrum is in. Thread-safe.
@FunctionalInterface
public interface Membership {

  /// What is known of a server.
  enum Standing {
    IN,
    OUT,
    /// It cannot be told at the moment: a server that is down is not left.
    UNKNOWN
  }

  /// Whether Rostrum is in a server.
  ///
  /// @param server its id
  Standing in(String server);
}
