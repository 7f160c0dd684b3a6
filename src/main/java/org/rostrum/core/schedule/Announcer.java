package org.rostrum.core.schedule;

import java.util.List;

/// Port to the channels in which quotations of a day are posted. Thread-safe.
public interface Announcer {

  /// What is to be posted where.
  ///
  /// @param post claimed, so it has a quotation
  record Announcement(Schedule schedule, Post post) {}

  /// What came of posting.
  sealed interface Sent {

    /// It is there.
    record As(String message) implements Sent {}

    /// It may be there or not: the answer was lost, or the other side failed.
    record Unknown(String why) implements Sent {}

    /// It is not there, and can be tried again: the connection is not there either.
    record Later(String why) implements Sent {}

    /// It is not there, since the bot may not post there, or there is nothing to post in: somebody
    /// has to see to it.
    record Barred(String why) implements Sent {}
  }

  /// What came of looking for a post.
  sealed interface Looked {

    record Found(String message) implements Looked {}

    record Missing() implements Looked {}

    /// The channel cannot be looked at now.
    record Unable(String why) implements Looked {}
  }

  /// Posts several quotations, each in the channel that it is claimed for, in any order; it returns
  /// within two minutes. The same nonce within a few minutes makes one message alone.
  ///
  /// @return what came of each, in the order of the announcements
  List<Sent> post(List<Announcement> announcements);

  /// Looks for the message of a post in the channel that the post was claimed for, whatever became
  /// of its schedule since, sent at any time since the post was due.
  Looked find(Post post);

  /// Tells those who look after a server that a schedule cannot post, and why.
  void warn(Schedule schedule, String why);
}
