package org.rostrum.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.core.model.Place;

/// Port to the channels in which quotations of a day are posted. Thread-safe.
public interface Announcer {

  /// What came of posting.
  sealed interface Sent {

    /// It is there.
    record As(String message) implements Sent {}

    /// It may be there or not: the answer was lost, or the other side failed.
    record Unknown(String why) implements Sent {}

    /// It is not there, since the bot may not post there, or there is nothing to post in.
    record Barred(String why) implements Sent {}
  }

  /// Posts a quotation. The same nonce within a few minutes makes one message alone.
  Sent post(Schedule schedule, LocalDate day, Place place, String nonce);

  /// The message with a nonce that was posted since an instant, if there is one.
  ///
  /// @throws LookupException when the channel cannot be looked at
  Optional<String> find(Schedule schedule, String nonce, Instant since);

  /// Tells those who look after a server, once, that a schedule cannot post, and why.
  void warn(Schedule schedule, String why);
}
