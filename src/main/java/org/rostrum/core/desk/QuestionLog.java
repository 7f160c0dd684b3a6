package org.rostrum.core.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Port to the questions of servers that keep them. Thread-safe. Every method may throw
/// [StoreException].
public interface QuestionLog {

  void keep(Asked question);

  /// The questions of a server, oldest first.
  List<Asked> questions(String server);

  /// The servers of which there are questions.
  Set<String> servers();

  /// Forgets what was asked in a server.
  ///
  /// @return how many questions were forgotten
  int forgetServer(String server);

  /// Forgets what was asked before an instant.
  ///
  /// @return how many questions were forgotten
  int forget(Instant before);

  /// Forgets what a member asked.
  ///
  /// @param asker a pseudonym
  /// @return how many questions were forgotten
  int forgetAsker(String asker);
}
