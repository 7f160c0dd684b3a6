package org.rostrum.core.desk;

/// Port to the names under which members are remembered: nobody can tell from one who it is without
/// the secret that it is made with, which stays in the store. Thread-safe.
public interface Pseudonyms {

  /// The same for the same member, always.
  ///
  /// @param member the front end's own id
  String pseudonym(String member);
}
