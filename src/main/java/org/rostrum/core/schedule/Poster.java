package org.rostrum.core.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts what is due, each day of a schedule once. A day is claimed in the log before it is sent
/// and settled after; one whose fate is not known is looked for in the channel before it is sent
/// again, with the same nonce. What was due while nothing ran is made up for within a window, and
/// skipped, with its reason, after that. Several processes may work on one log. Not thread-safe:
/// one thread calls [#work].
public final class Poster {

  private static final Logger LOG = LoggerFactory.getLogger(Poster.class);

  /// A claim that is older is somebody's who died, or whose answer was lost.
  static final Duration LEASE = Duration.ofMinutes(3);

  private final ScheduleBook book;
  private final PostLog log;
  private final Announcer announcer;
  private final Function<Schedule, List<Citation>> pool;
  private final Clock clock;
  private final Duration window;
  private final String worker;
  private final Map<String, Instant> done = new HashMap<>();
  private final Map<String, String> warned = new HashMap<>();

  /// @param pool the quotations that fit a schedule, in an order that does not change
  /// @param window how late a post may be
  /// @param worker the name of this process, no other's
  public Poster(
      ScheduleBook book,
      PostLog log,
      Announcer announcer,
      Function<Schedule, List<Citation>> pool,
      Clock clock,
      Duration window,
      String worker) {
    this.book = book;
    this.log = log;
    this.announcer = announcer;
    this.pool = pool;
    this.clock = clock;
    this.window = window;
    this.worker = worker;
  }

  /// Does what is due now. One schedule's trouble is logged and costs no other's post.
  public void work() {
    Map<String, Schedule> schedules = new HashMap<>();
    book.all().forEach(schedule -> schedules.put(schedule.id(), schedule));
    for (Post open : log.open(clock.instant().minus(LEASE))) {
      guarded(open.schedule(), () -> resume(open, schedules.get(open.schedule())));
    }
    for (Schedule schedule : schedules.values()) {
      guarded(schedule.id(), () -> post(schedule));
    }
  }

  private static void guarded(String schedule, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("schedule {}: tried again later: {}", schedule, e.toString());
    }
  }

  private void post(Schedule schedule) {
    Instant now = clock.instant();
    Instant from = from(schedule);
    List<Schedule.Due> due = schedule.between(from, now);
    for (Schedule.Due each : due) {
      if (Duration.between(each.at(), now).compareTo(window) > 0) {
        skip(schedule, each, "nothing ran within " + window.toMinutes() + " minutes of it");
      } else if (!begin(schedule, each)) {
        return;
      }
      done.put(schedule.id(), each.at());
    }
  }

  /// What is known of a schedule's days reaches up to here.
  private Instant from(Schedule schedule) {
    Instant here = done.get(schedule.id());
    if (here == null) {
      here = log.last(schedule.id()).map(Post::due).orElse(schedule.since());
      done.put(schedule.id(), here);
    }
    return here;
  }

  private void skip(Schedule schedule, Schedule.Due due, String why) {
    LOG.warn("schedule {}: {} is skipped: {}", schedule.id(), due.day(), why);
    log.skip(
        new Post(
            schedule.id(),
            due.day(),
            due.at(),
            Post.State.SKIPPED,
            null,
            0,
            nonce(schedule, due.day()),
            worker,
            clock.instant(),
            0,
            why),
        schedule.server());
  }

  /// Claims a day and sends its post; false where it is not settled who posts what.
  private boolean begin(Schedule schedule, Schedule.Due due) {
    PostLog.Used used = log.used(schedule.server());
    List<Citation> fitting = pool.apply(schedule);
    Optional<NextQuotation.Chosen> chosen =
        NextQuotation.of(fitting, used, schedule.server(), last(used, fitting));
    if (chosen.isEmpty()) {
      skip(schedule, due, "no quotation fits");
      return true;
    }
    Post claim =
        new Post(
            schedule.id(),
            due.day(),
            due.at(),
            Post.State.CLAIMED,
            chosen.get().place(),
            chosen.get().round(),
            nonce(schedule, due.day()),
            worker,
            clock.instant(),
            1,
            null);
    if (log.claim(claim, schedule.server())) {
      send(schedule, claim);
      return true;
    }
    Optional<Post> known = log.last(schedule.id());
    return known.isPresent() && !known.get().day().isBefore(due.day());
  }

  private static @Nullable Citation last(PostLog.Used used, List<Citation> fitting) {
    return used.used().isEmpty()
        ? null
        : fitting.stream()
            .filter(citation -> citation.place().equals(used.used().getLast()))
            .findFirst()
            .orElse(null);
  }

  /// Takes up a post whose fate is not known.
  private void resume(Post post, @Nullable Schedule schedule) {
    Instant now = clock.instant();
    if (!log.takeOver(post.schedule(), post.day(), worker, now.minus(LEASE), now)) {
      return;
    }
    if (schedule == null) {
      settle(post, Post.State.SKIPPED, "the schedule was ended");
      return;
    }
    Optional<String> found = announcer.find(schedule, post.nonce(), post.due());
    if (found.isPresent()) {
      settle(post, Post.State.POSTED, found.get());
    } else if (Duration.between(post.due(), now).compareTo(window) > 0) {
      LOG.warn("schedule {}: {} is skipped: it could not be posted", post.schedule(), post.day());
      settle(post, Post.State.SKIPPED, "it could not be posted in time");
    } else {
      send(schedule, post);
    }
  }

  private void send(Schedule schedule, Post post) {
    if (post.place() == null) {
      throw new IllegalStateException("a claim without a quotation: " + post);
    }
    switch (announcer.post(schedule, post.day(), post.place(), post.nonce())) {
      case Announcer.Sent.As(String message) -> {
        warned.remove(schedule.id());
        settle(post, Post.State.POSTED, message);
      }
      case Announcer.Sent.Unknown(String why) ->
          LOG.warn("schedule {}: {} may not have been posted: {}", schedule.id(), post.day(), why);
      case Announcer.Sent.Barred(String why) -> {
        LOG.warn("schedule {}: {} cannot be posted: {}", schedule.id(), post.day(), why);
        if (!why.equals(warned.put(schedule.id(), why))) {
          announcer.warn(schedule, why);
        }
      }
    }
  }

  private void settle(Post post, Post.State state, String note) {
    log.settle(
        new Post(
            post.schedule(),
            post.day(),
            post.due(),
            state,
            post.place(),
            post.round(),
            post.nonce(),
            worker,
            clock.instant(),
            post.attempts(),
            note));
  }

  /// The same for a day of a schedule whoever makes it: at most 25 characters, as Discord wants it.
  static String nonce(Schedule schedule, LocalDate day) {
    long mixed = schedule.id().hashCode() * 0x9E3779B97F4A7C15L ^ day.toEpochDay();
    return "q" + HexFormat.of().toHexDigits(mixed) + day.toEpochDay() % 100_000;
  }
}
