package org.rostrum.core.desk;

import java.util.List;

/// Port to what people thought of replies. Thread-safe. Every method may throw [StoreException].
public interface FeedbackLog {

  /// Keeps feedback: the last that a member gives on a reply stands.
  void keep(Feedback feedback);

  /// Everything that was given on a reply, in the order it was given.
  List<Feedback> on(ShownId shown);
}
