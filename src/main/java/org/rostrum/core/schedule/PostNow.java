package org.rostrum.core.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Posts a quotation besides those of the days, since somebody asked for it. It counts as used.
/// Thread-safe.
public final class PostNow {

  /// What came of it.
  public sealed interface Outcome {

    record Posted(String message) implements Outcome {}

    /// Nothing fits.
    record Nothing() implements Outcome {}

    /// It was asked for before, by the same press of a button.
    record Known() implements Outcome {}

    /// It is not in the channel, or that is not known.
    record Failed(String why) implements Outcome {}
  }

  private static final int TRIES = 3;

  private final PostLog log;
  private final Announcer announcer;
  private final QuoteSupply quotations;
  private final Clock clock;
  private final String worker;

  /// @param worker the name of this process
  public PostNow(
      PostLog log, Announcer announcer, QuoteSupply quotations, Clock clock, String worker) {
    this.log = log;
    this.announcer = announcer;
    this.quotations = quotations;
    this.clock = clock;
    this.worker = worker;
  }

  /// @param press what asked for it: the same press posts once
  public Outcome post(Schedule schedule, String press) {
    Instant now = clock.instant();
    Post.Key key = new Post.Key(schedule.id(), now.atZone(schedule.zone()).toLocalDate(), press);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Dealt> choice =
          NextQuotation.of(schedule, log.past(schedule.server(), schedule.deck()), quotations);
      if (choice.isEmpty()) {
        return new Outcome.Nothing();
      }
      Post claim =
          new Post(
              key,
              schedule.server(),
              schedule.channel(),
              now,
              Post.State.CLAIMED,
              choice.get(),
              worker,
              now,
              1,
              null);
      if (log.enter(List.of(claim)).getFirst()) {
        return send(schedule, claim);
      }
      if (log.posts(schedule.id()).stream().anyMatch(post -> post.key().equals(key))) {
        return new Outcome.Known();
      }
    }
    return new Outcome.Failed("others were quicker");
  }

  private Outcome send(Schedule schedule, Post claim) {
    Announcer.Sent sent =
        announcer.post(List.of(new Announcer.Announcement(schedule, claim))).getFirst();
    return switch (sent) {
      case Announcer.Sent.As(String message) -> {
        settle(claim, Post.State.POSTED, message);
        yield new Outcome.Posted(message);
      }
      case Announcer.Sent.Unknown(String why) -> new Outcome.Failed(why);
      case Announcer.Sent.Later(String why) -> failed(claim, why);
      case Announcer.Sent.Barred(String why) -> failed(claim, why);
    };
  }

  private Outcome failed(Post claim, String why) {
    settle(claim, Post.State.SKIPPED, why);
    return new Outcome.Failed(why);
  }

  private void settle(Post claim, Post.State state, String note) {
    log.settle(List.of(claim.with(state, note, worker, clock.instant())));
  }
}
