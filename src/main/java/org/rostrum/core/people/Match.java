package org.rostrum.core.people;

import java.util.Comparator;

/// Words of a question that can stand for one person.
///
/// @param length how many words they are
/// @param by what the person is called by
/// @param rank lower is surer, among matches of the same words
public record Match(Person person, int length, Mention.By by, int rank) {

  /// The most words are the best match, and among those the surest.
  static final Comparator<Match> BEST =
      Comparator.comparingInt(Match::length)
          .thenComparing(Match::rank, Comparator.<Integer>reverseOrder());
}
