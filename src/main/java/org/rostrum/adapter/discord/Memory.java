package org.rostrum.adapter.discord;

import java.time.Clock;
import net.dv8tion.jda.api.entities.UserSnowflake;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Observer;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is remembered of replies, for those who may see them. Thread-safe.
final class Memory {

  private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

  private final ShownLog shown;
  private final FeedbackLog feedback;
  private final Pseudonyms pseudonyms;
  private final KeptWords words;
  private final Observer observer;
  private final Clock clock;

  Memory(Services services) {
    this.shown = services.shown();
    this.feedback = services.feedback();
    this.pseudonyms = services.pseudonyms();
    this.words = services.keptWords();
    this.observer = services.observer();
    this.clock = services.clock();
  }

  /// What was found under an id.
  sealed interface Found {

    record Known(Shown shown) implements Found {}

    /// @param why what the member is told
    record Unknown(String why) implements Found {}
  }

  /// A reply, where this member may see it: an id may have been guessed or passed on.
  Found find(ShownId id, UserSnowflake member) {
    try {
      return shown
          .find(id)
          .<Found>map(
              known ->
                  known.personal() && !isOf(known, member)
                      ? new Found.Unknown(Said.SOMEBODY_ELSES)
                      : new Found.Known(known))
          .orElseGet(() -> new Found.Unknown(Said.FORGOTTEN));
    } catch (StoreException trouble) {
      LOG.warn("What was shown cannot be looked up: {}", trouble.getMessage());
      return new Found.Unknown(Said.UNABLE);
    }
  }

  /// Whether a reply was given to a member.
  ///
  /// @throws StoreException where that cannot be looked up
  boolean isOf(Shown reply, UserSnowflake member) {
    return reply.asker().equals(pseudonyms.pseudonym(member.getId()));
  }

  /// Whether a reply is one that Rostrum posted by itself in a channel.
  ///
  /// @param self Rostrum, which asked for it
  boolean isPostIn(ShownId id, long channel, UserSnowflake self) {
    try {
      return shown
          .find(id)
          .filter(
              reply ->
                  isOf(reply, self)
                      && reply.conversation().equals(Services.conversation(pseudonyms, channel)))
          .isPresent();
    } catch (StoreException trouble) {
      LOG.warn("What was shown cannot be looked up: {}", trouble.getMessage());
      return false;
    }
  }

  /// @return false where it was shared before
  boolean share(Shown reply) {
    return shown.share(reply.id());
  }

  /// @param reason what was wrong; null where the reply was good
  Page rate(Shown reply, UserSnowflake member, Feedback.@Nullable Reason reason, String note) {
    feedback.keep(
        new Feedback(
            reply.id(),
            pseudonyms.pseudonym(member.getId()),
            reason,
            words.of(note),
            clock.instant()));
    observer.feedback(reason == null);
    return Notice.of(Said.THANKS);
  }
}
