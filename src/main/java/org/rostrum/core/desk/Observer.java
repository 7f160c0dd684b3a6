package org.rostrum.core.desk;

import java.time.Duration;
import org.rostrum.core.model.Outcome;

/// Port to what is counted of the bot's work. Thread-safe; never throws. Kinds and reasons are few
/// fixed words, never what somebody wrote.
public interface Observer {

  /// An interaction was acknowledged, so long after it arrived.
  void acknowledged(Duration after);

  /// An enquiry was answered, so long after it arrived.
  void answered(String kind, Outcome outcome, Duration after);

  /// Somebody was told that they cannot ask now.
  void turnedAway(String reason);

  /// Something went wrong.
  void failed(String kind);

  /// Somebody said what they think of a reply.
  void feedback(boolean good);
}
