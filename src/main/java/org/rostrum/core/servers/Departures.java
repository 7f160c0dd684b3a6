package org.rostrum.core.servers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Deletes what belongs to servers that Rostrum was taken out of, a good while after that was first
/// noticed; whoever invites it again before finds everything as it was. It is looked at again and
/// again rather than heard of, since it may happen while nothing runs. Thread-safe.
public final class Departures {

  /// After which it is deleted.
  public static final Duration GRACE = Duration.ofDays(30);

  private final Belongings belongings;
  private final Membership membership;
  private final Predicate<String> own;
  private final Clock clock;

  /// @param own whether a server, by its id, is seen by this process; another one looks after
  ///   others
  public Departures(
      Belongings belongings, Membership membership, Predicate<String> own, Clock clock) {
    this.belongings = belongings;
    this.membership = membership;
    this.own = own;
    this.clock = clock;
  }

  /// Notes who left and who came back, and deletes what is due.
  ///
  /// @return the servers whose belongings were deleted, by id
  public Set<String> look() {
    Instant now = clock.instant();
    Map<String, Instant> left = belongings.left();
    Set<String> servers = new TreeSet<>(belongings.servers());
    servers.addAll(left.keySet());
    servers.removeIf(own.negate());
    Set<String> deleted = new TreeSet<>();
    for (String server : servers) {
      Instant since = left.get(server);
      switch (membership.in(server)) {
        case IN -> {
          if (since != null) {
            belongings.comeBack(server);
          }
        }
        case OUT -> {
          if (since == null) {
            belongings.leave(server, now);
          } else if (!now.isBefore(since.plus(GRACE))) {
            var unused = belongings.delete(server);
            deleted.add(server);
          }
        }
        case UNKNOWN -> {}
      }
    }
    return deleted;
  }
}
