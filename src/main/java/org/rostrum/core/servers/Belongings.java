package org.rostrum.core.servers;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// Port to what belongs to servers, whatever it is. Thread-safe, and several processes may share
/// one. Every method may throw [org.rostrum.core.desk.StoreException].
public interface Belongings {

  /// The servers of which anything is remembered, by id.
  Set<String> servers();

  /// The servers that were left, each with when that was noticed.
  Map<String, Instant> left();

  /// Notes that a server was left; where that is noted already, it stands.
  void leave(String server, Instant at);

  /// Takes back that a server was left.
  void comeBack(String server);

  /// Deletes everything that belongs to a server, for good.
  ///
  /// @return how many rows that were
  int delete(String server);
}
