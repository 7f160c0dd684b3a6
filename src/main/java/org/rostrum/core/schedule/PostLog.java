package org.rostrum.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rostrum.core.model.Place;

/// Port to the posts of all schedules. Thread-safe, and several processes may share one: what a
/// method returns has happened for all of them, and survives the end of the process, however it
/// ends. Every method may throw a runtime exception where the store fails; then it may have
/// happened or not.
public interface PostLog {

  /// What a server used of its quotations in its present round.
  ///
  /// @param round how often it had used up all of them before
  /// @param used in the order of their use
  record Used(int round, List<Place> used) {}

  /// The last day of a schedule of which anything is known.
  Optional<Post> last(String schedule);

  /// Takes a day for a worker; false where somebody has it already, or used the quotation for the
  /// server in the same round meanwhile.
  boolean claim(Post post, String server);

  /// Takes over a day that was claimed before an instant and not settled since.
  boolean takeOver(String schedule, LocalDate day, String worker, Instant before, Instant now);

  /// Settles a day that its worker has claimed.
  void settle(Post post);

  /// Leaves out a day, unless somebody has it.
  void skip(Post post, String server);

  /// What is claimed and not settled, touched before an instant.
  List<Post> open(Instant touchedBefore);

  Used used(String server);
}
