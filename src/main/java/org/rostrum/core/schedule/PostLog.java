package org.rostrum.core.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
  record Used(int round, List<Place> used) {

    public Used {
      used = List.copyOf(used);
    }
  }

  /// The last day of a schedule of which anything is known.
  Optional<Post> last(String schedule);

  /// The same of every schedule that is kept, by its id: what is asked at a start.
  Map<String, Post> lasts();

  /// The posts of a schedule, in the order in which they were due.
  List<Post> posts(String schedule);

  /// Enters posts, each unless there is one of the same key, or the server has used its quotation
  /// in the same round.
  ///
  /// @return whether each was entered
  List<Boolean> enter(List<Post> posts);

  /// Claims a post that is claimed or waits, as it is given from now on: with the worker, the
  /// channel and the quotation, and with one attempt more than it was seen with.
  ///
  /// @return false where it is settled, or somebody took it over since it was seen, or the server
  ///   has used its quotation in the same round
  boolean takeOver(Post claim);

  /// Settles posts, or has them wait, where they are neither posted nor skipped. That one is in the
  /// channel holds whoever says so; that it is not, only from whoever took it over last.
  void settle(List<Post> posts);

  /// What is claimed or waits, touched before an instant.
  List<Post> open(Instant touchedBefore);

  Used used(String server);
}
