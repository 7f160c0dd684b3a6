package org.rostrum.core.desk;

import java.util.List;

/// Port to what people thought of replies. Thread-safe; what was kept survives the end of the
/// process, however it ends. Times are kept to the microsecond. Every method may throw
/// [StoreException].
public interface FeedbackLog {

  /// Keeps feedback: the last that a member gives on a reply stands. Nothing happens where the
  /// reply is unknown.
  void keep(Feedback feedback);

  /// Everything that was given on a reply, in the order it was given.
  List<Feedback> on(ShownId shown);

  /// The replies that somebody found wanting and that were not settled, in the order of the first
  /// complaint that stands.
  List<ShownId> unsettled();

  /// Notes that what was said against a reply has been dealt with, and so will be what is said
  /// later.
  ///
  /// @return false where it was settled before, nobody found it wanting, or it is unknown
  boolean settle(ShownId shown);
}
