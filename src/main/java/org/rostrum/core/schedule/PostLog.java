package org.rostrum.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Port to the posts of all schedules. Thread-safe, and several processes may share one: what a
/// method returns has happened for all of them, and survives the end of the process, however it
/// ends. Every method may throw a runtime exception where the store fails; then it may have
/// happened or not.
public interface PostLog {

  /// A quotation that was posted, or may have been.
  ///
  /// @param channel where; null where an older Rostrum did not note it
  record Use(Dealt choice, @Nullable String channel) {}

  /// What a server used of late, as it concerns one deck.
  ///
  /// @param turns how many choices the server has made
  /// @param round the round that the deck is in
  /// @param uses by all decks of the server, in their order: since the round began, and [#RECENT]
  ///   turns before; all there are in the first round
  record Past(long turns, int round, List<Use> uses) {

    public Past {
      uses = List.copyOf(uses);
    }

    /// What it is after one more use.
    ///
    /// @param deck the deck that it concerns
    Past after(Use use, String deck) {
      List<Use> more = new ArrayList<>(uses);
      more.add(use);
      return new Past(
          use.choice().turn() + 1,
          use.choice().deck().equals(deck) ? use.choice().round() : round,
          more);
    }
  }

  /// So many turns of a server before the present round of a deck are told of.
  int RECENT = 10;

  /// The last day of a schedule of which anything is known, of those that were due by an instant.
  Optional<Post> last(String schedule, Instant until);

  /// The same of every schedule that is kept, by its id: what is asked at a start.
  Map<String, Post> lasts(Instant until);

  /// The posts of a schedule, in the order in which they were due.
  List<Post> posts(String schedule);

  /// Enters posts, each unless there is one of the same key, or another has its turn in the server,
  /// or its quotation in the same round of the deck.
  ///
  /// @return whether each was entered
  List<Boolean> enter(List<Post> posts);

  /// Claims a post that is claimed or waits, as it is given from now on: with the worker, the
  /// channel and the quotation, and with one attempt more than it was seen with.
  ///
  /// @return false where it is settled, or somebody took it over since it was seen, or another post
  ///   has its turn, or its quotation in the same round of the deck
  boolean takeOver(Post claim);

  /// Settles posts, or has them wait, where they are neither posted nor skipped. That one is in the
  /// channel holds whoever says so; that it is not, only from whoever took it over last. A post
  /// without a choice gives its own up.
  void settle(List<Post> posts);

  /// What is claimed or waits, touched before an instant, or after another.
  List<Post> open(Instant touchedBefore, Instant touchedAfter);

  /// Strikes out what was skipped after an instant, where it is certainly in no channel: those days
  /// are as if nothing had been entered for them.
  ///
  /// @return what is struck out
  List<Post> strike(Instant skippedAfter);

  Past past(String server, String deck);
}
