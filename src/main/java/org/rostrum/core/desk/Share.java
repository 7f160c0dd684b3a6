package org.rostrum.core.desk;

import java.util.Set;
import java.util.TreeSet;

/// Which of Discord's connections ("shards") this process holds: the servers are spread over them
/// by their ids, so that several processes share the work and no two see the same server.
///
/// @param total how many connections there are in all processes; 0 for as many as Discord
///   recommends, all of them in this process
/// @param ids the numbers of those of this process, from 0; empty for all
public record Share(int total, Set<Integer> ids) {

  /// The lower bits of an id, below the time at which it was made.
  private static final int MADE = 22;

  /// @throws IllegalArgumentException when a number is not one of so many connections
  public Share {
    ids = Set.copyOf(ids);
    if (total < 0) {
      throw new IllegalArgumentException("there are at least 0 connections");
    }
    for (int id : ids) {
      if (id < 0 || id >= total) {
        throw new IllegalArgumentException("there is no connection " + id + " of " + total);
      }
    }
  }

  /// Whether a server comes in over a connection of this process, as Discord spreads them.
  ///
  /// @param server its id
  public boolean has(String server) {
    return ids.isEmpty() || ids.contains((int) ((Long.parseUnsignedLong(server) >>> MADE) % total));
  }

  @Override
  public String toString() {
    return (ids.isEmpty() ? "all" : new TreeSet<>(ids).toString()) + " of " + total;
  }
}
