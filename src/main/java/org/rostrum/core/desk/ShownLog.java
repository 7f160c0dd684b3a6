package org.rostrum.core.desk;

import java.time.Instant;
import java.util.Optional;

/// Port to what is remembered of the replies that were shown. Thread-safe; what was kept survives
/// the end of the process, however it ends. Times are kept to the microsecond. Every method may
/// throw [StoreException].
public interface ShownLog {

  void keep(Shown shown);

  Optional<Shown> find(ShownId id);

  /// Notes a message in which a reply was shown (a long one takes several); nothing happens where
  /// the reply is unknown.
  void sentAs(ShownId id, String message);

  /// The reply that a message showed.
  Optional<Shown> inMessage(String message);

  /// The newest reply to a question in a conversation, no older than `since`; personal ones do not
  /// count.
  Optional<Shown> latest(String conversation, Instant since);

  /// Shares a personal reply with everybody: from now on it is personal no more.
  ///
  /// @return false where it was shared before, is not personal, or is unknown
  boolean share(ShownId id);

  /// Forgets what was shown before an instant, with the feedback on it.
  ///
  /// @return how many replies were forgotten
  int forget(Instant before);

  /// Forgets everything about a member: the replies to them, with all that belongs to those, and
  /// what they thought of any.
  ///
  /// @return how many replies and opinions there were
  int forgetMember(String member);
}
