package org.rostrum.core.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/// Posts what is due, each day of a schedule once. A day is claimed in the log before it is sent
/// and settled after, each time anew; one whose fate is not known is looked for in the channel
/// before it is sent again, with the same nonce. What was due while nothing ran is made up for
/// within a window, and skipped, with its reason, after that. Several processes may work on one
/// log. Not thread-safe: one thread calls [#work].
public final class Poster {

  private static final Logger LOG = LoggerFactory.getLogger(Poster.class);

  /// A claim that is older is somebody's who died, or whose answer was lost: longer than a claim is
  /// [#FRESH] and [Announcer#post] takes.
  static final Duration LEASE = Duration.ofMinutes(3);

  /// What was claimed longer ago is not sent any more, since somebody else may take it over
  /// meanwhile: the process stood still, or the store was slow.
  static final Duration FRESH = Duration.ofSeconds(45);

  /// For so long it is tried to find out what became of a post, after that nobody asks.
  static final Duration LONGEST_DOUBT = Duration.ofDays(2);

  /// What was entered so long after now was entered by a clock that ran ahead.
  static final Duration AHEAD = Duration.ofMinutes(15);

  /// How often that is looked for where the own clock never went back.
  private static final Duration RIGHTED_EVERY = Duration.ofHours(1);

  private static final String NOTHING_FITS = "no quotation fits";

  /// So many schedules are asked after one by one.
  private static final int FEW = 5;

  /// So many are claimed, sent and settled together.
  private static final int TOGETHER = 20;

  private final ScheduleBook book;
  private final PostLog log;
  private final Announcer announcer;
  private final QuoteSupply quotations;
  private final Clock clock;
  private final Duration window;
  private final String worker;
  private final Predicate<String> servers;
  private final Map<String, Watch> watches = new HashMap<>();

  /// When it worked last; null at a start.
  private @Nullable Instant latest;

  private Instant righted = Instant.EPOCH;

  /// @param window how late a post may be
  /// @param worker the name of this process, no other's
  /// @param servers whose schedules are this process's, by the server's id: those of others are
  ///   left to the process that sees them
  public Poster(
      ScheduleBook book,
      PostLog log,
      Announcer announcer,
      QuoteSupply quotations,
      Clock clock,
      Duration window,
      String worker,
      Predicate<String> servers) {
    this.book = book;
    this.log = log;
    this.announcer = announcer;
    this.quotations = quotations;
    this.clock = clock;
    this.window = window;
    this.worker = worker;
    this.servers = servers;
  }

  /// What is next for a schedule.
  private static final class Watch {

    private final Schedule schedule;
    private Instant known;
    private Schedule.@Nullable Due next;

    /// @param known what became of its days is known up to here
    Watch(Schedule schedule, Instant known) {
      this.schedule = schedule;
      this.known = known;
      advance(known);
    }

    void advance(Instant to) {
      known = to;
      List<Schedule.Due> following = schedule.next(to, 1);
      next = following.isEmpty() ? null : following.getFirst();
    }

    boolean due(Instant now) {
      return next != null && !next.at().isAfter(now);
    }

    Schedule.Due next() {
      if (next == null) {
        throw new IllegalStateException("nothing is due: " + schedule);
      }
      return next;
    }
  }

  /// Does what is due now. One schedule's trouble is logged and costs no other's post.
  public void work() {
    Map<String, Schedule> schedules = new LinkedHashMap<>();
    book.all().forEach(schedule -> schedules.put(schedule.id(), schedule));
    Set<String> others = new HashSet<>();
    schedules.values().stream()
        .filter(schedule -> !servers.test(schedule.server()))
        .forEach(schedule -> others.add(schedule.id()));
    schedules.keySet().removeAll(others);
    watches.keySet().retainAll(schedules.keySet());
    Instant now = clock.instant();
    rightTheClock(now, schedules.values());
    for (Post open : log.open(now.minus(LEASE), now.plus(AHEAD))) {
      String schedule = open.key().schedule();
      if (!others.contains(schedule)) {
        guarded(open.key().toString(), () -> resume(open, schedules.get(schedule)));
      }
    }
    watch(schedules.values());
    Set<Watch> stuck = new HashSet<>();
    for (List<Watch> due = due(schedules, stuck); !due.isEmpty(); due = due(schedules, stuck)) {
      List<Watch> together = due;
      stuck.addAll(together);
      guarded("%d posts".formatted(due.size()), () -> stuck.removeAll(post(together)));
    }
  }

  /// Undoes what was entered while the clock, or another process's, ran far ahead: days that were
  /// skipped are decided anew, now or when they are due. What was posted stays posted, and is not
  /// posted again; a schedule that was set up or changed is due from the window before now on.
  private void rightTheClock(Instant now, Collection<Schedule> schedules) {
    boolean back = latest == null || now.isBefore(latest);
    latest = now;
    if (back) {
      watches.clear();
    } else if (now.isBefore(righted.plus(RIGHTED_EVERY))) {
      return;
    }
    guarded(
        "what was skipped in the future",
        () -> {
          for (Post struck : log.strike(now.plus(AHEAD))) {
            LOG.warn(
                "schedule {} was skipped at {}, which is yet to come: struck out ({})",
                struck.key(),
                struck.touched(),
                struck.note());
            watches.remove(struck.key().schedule());
          }
          for (Schedule schedule : schedules) {
            if (schedule.since().isAfter(now.plus(AHEAD))) {
              book.begin(schedule.id(), now.minus(window));
            }
          }
          righted = now;
        });
  }

  private static void guarded(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("{}: tried again later: {}", what, e.toString());
    }
  }

  /// Begins to watch what is new or changed: at a start that is everything, and is asked at once.
  private void watch(Collection<Schedule> schedules) {
    List<Schedule> unknown =
        schedules.stream()
            .filter(
                schedule -> {
                  Watch known = watches.get(schedule.id());
                  return known == null || !known.schedule.equals(schedule);
                })
            .toList();
    if (unknown.size() > FEW) {
      guarded(
          "%d schedules".formatted(unknown.size()),
          () -> {
            Map<String, Post> lasts = log.lasts(clock.instant());
            unknown.forEach(
                schedule -> watch(schedule, Optional.ofNullable(lasts.get(schedule.id()))));
          });
    } else {
      unknown.forEach(
          schedule ->
              guarded(
                  schedule.id(), () -> watch(schedule, log.last(schedule.id(), clock.instant()))));
    }
  }

  private void watch(Schedule schedule, Optional<Post> last) {
    watches.put(schedule.id(), new Watch(schedule, last.map(Post::due).orElse(schedule.since())));
  }

  /// What is due now, in the order in which it came due: of each server one, since what it has used
  /// decides what comes next.
  private List<Watch> due(Map<String, Schedule> schedules, Set<Watch> stuck) {
    Instant now = clock.instant();
    Set<String> servers = new HashSet<>();
    return schedules.keySet().stream()
        .map(watches::get)
        .filter(watch -> watch != null && watch.due(now) && !stuck.contains(watch))
        .sorted(Comparator.comparing(watch -> watch.next().at()))
        .filter(watch -> servers.add(watch.schedule.server()))
        .limit(TOGETHER)
        .toList();
  }

  /// Claims what is due and sends it.
  ///
  /// @return the schedules of which it is settled who posts
  private List<Watch> post(List<Watch> due) {
    Instant now = clock.instant();
    List<Post> posts = due.stream().map(watch -> begun(watch, now)).toList();
    List<Boolean> mine = log.enter(posts);
    List<Announcer.Announcement> claimed = new ArrayList<>();
    List<Watch> settled = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      Watch watch = due.get(i);
      if (mine.get(i) && post.state() == Post.State.CLAIMED) {
        claimed.add(new Announcer.Announcement(watch.schedule, post));
      } else if (mine.get(i)) {
        LOG.warn("schedule {} is skipped: {}", post.key(), post.note());
      }
      if (mine.get(i) || known(post.key())) {
        watch.advance(post.due());
        settled.add(watch);
      }
    }
    send(claimed);
    return settled;
  }

  /// Whether anything is entered for a day. Where it is not, somebody else used the quotation.
  private boolean known(Post.Key key) {
    return log.posts(key.schedule()).stream().anyMatch(post -> post.key().equals(key));
  }

  /// The first entry for what is due: a claim, or why it is left out.
  ///
  /// @param now when it is claimed
  private Post begun(Watch watch, Instant now) {
    Schedule schedule = watch.schedule;
    Schedule.Due due = watch.next();
    if (late(due.at())) {
      return entry(schedule, due, null, now, nothingRan());
    }
    return next(schedule)
        .map(chosen -> entry(schedule, due, chosen, now, null))
        .orElseGet(() -> entry(schedule, due, null, now, NOTHING_FITS));
  }

  private Post entry(
      Schedule schedule,
      Schedule.Due due,
      @Nullable Dealt chosen,
      Instant now,
      @Nullable String note) {
    return new Post(
        Post.Key.of(schedule, due.day()),
        schedule.server(),
        chosen == null ? null : schedule.channel(),
        due.at(),
        chosen == null ? Post.State.SKIPPED : Post.State.CLAIMED,
        chosen,
        worker,
        now,
        chosen == null ? 0 : 1,
        note);
  }

  private boolean late(Instant due) {
    return Duration.between(due, clock.instant()).compareTo(window) > 0;
  }

  /// Takes up a post that was not settled.
  ///
  /// @param schedule null where it was ended
  private void resume(Post post, @Nullable Schedule schedule) {
    if (post.state() == Post.State.WAITING) {
      again(post, schedule);
    } else {
      Post claim = post.claimed(worker, clock.instant());
      if (log.takeOver(claim)) {
        look(claim, schedule);
      }
    }
  }

  private void look(Post post, @Nullable Schedule schedule) {
    switch (announcer.find(post)) {
      case Announcer.Looked.Found(String message) -> settle(post, Post.State.POSTED, message);
      case Announcer.Looked.Missing _ -> again(post, schedule);
      case Announcer.Looked.Unable(String why) -> doubt(post, why);
    }
  }

  /// Sees to a post that is in no channel: it is sent as the schedule is now, with another
  /// quotation where its own fits no more, and waits while the schedule is paused.
  private void again(Post post, @Nullable Schedule schedule) {
    Optional<String> given = givenUp(post, schedule);
    if (given.isPresent()) {
      if (schedule != null && schedule.barred() != null) {
        // The log has it already that it cannot post.
        LOG.debug("schedule {} is skipped: {}", post.key(), given.get());
        settle(post, Post.State.SKIPPED, given.get());
      } else {
        skip(post, given.get());
      }
    } else if (schedule != null && !schedule.paused()) {
      chosen(post, schedule)
          .ifPresentOrElse(chosen -> again(post, schedule, chosen), () -> skip(post, NOTHING_FITS));
    } else if (post.state() == Post.State.CLAIMED) {
      settle(post, Post.State.WAITING, "it is paused");
    }
  }

  /// It is claimed right before it is sent, for the channel that the schedule has now: whoever
  /// finds it after that looks for it there.
  private void again(Post post, Schedule schedule, Dealt chosen) {
    Post claim = post.claimed(worker, clock.instant()).with(schedule.channel(), chosen);
    if (log.takeOver(claim)) {
      send(List.of(new Announcer.Announcement(schedule, claim)));
    }
  }

  /// Why a post that is in no channel is not to be sent any more.
  private Optional<String> givenUp(Post post, @Nullable Schedule schedule) {
    if (post.key().besides()) {
      return Optional.of("it was asked for, and Rostrum was stopped before it was posted");
    }
    if (schedule == null) {
      return Optional.of("the schedule was ended before it was posted");
    }
    if (!schedule.days().contains(post.key().day().getDayOfWeek())) {
      return Optional.of("its day of the week was taken out before it was posted");
    }
    if (!late(post.due())) {
      return Optional.empty();
    }
    if (schedule.paused()) {
      return Optional.of("it was paused before it was posted, and did not go on in time");
    }
    return Optional.of(
        post.attempts() == 0
            ? nothingRan()
            : "it could not be posted in time" + (post.note() == null ? "" : ": " + post.note()));
  }

  private String nothingRan() {
    return "nothing ran within " + window.toMinutes() + " minutes of it";
  }

  /// The quotation that a post had, where it still fits, or else the next.
  private Optional<Dealt> chosen(Post post, Schedule schedule) {
    Dealt before = post.choice();
    return before != null
            && quotations.fitting(schedule).stream()
                .anyMatch(one -> one.place().equals(before.place()))
        ? Optional.of(before)
        : next(schedule);
  }

  private Optional<Dealt> next(Schedule schedule) {
    return NextQuotation.of(schedule, log.past(schedule.server(), schedule.deck()), quotations);
  }

  private void doubt(Post post, String why) {
    if (Duration.between(post.due(), clock.instant()).compareTo(LONGEST_DOUBT) > 0) {
      String remark = "it may have been posted, which cannot be found out: " + why;
      LOG.warn("schedule {} is skipped: {}", post.key(), remark);
      log.settle(List.of(post.doubted(remark, worker, clock.instant())));
    } else {
      once(post).log("schedule {} cannot be looked for: {}", post.key(), why);
    }
  }

  /// A line that is worth a warning the first time only.
  private static LoggingEventBuilder once(Post post) {
    return LOG.atLevel(post.attempts() <= 2 ? Level.WARN : Level.DEBUG);
  }

  private void skip(Post post, String why) {
    LOG.warn("schedule {} is skipped: {}", post.key(), why);
    settle(post, Post.State.SKIPPED, why);
  }

  private void settle(Post post, Post.State state, String note) {
    log.settle(List.of(post.with(state, note, worker, clock.instant())));
  }

  private void send(List<Announcer.Announcement> claimed) {
    List<Announcer.Announcement> fresh =
        claimed.stream().filter(announcement -> fresh(announcement.post())).toList();
    if (fresh.isEmpty()) {
      return;
    }
    List<Announcer.Sent> sent = announcer.post(fresh);
    List<Post> settled = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      outcome(fresh.get(i), sent.get(i)).ifPresent(settled::add);
    }
    log.settle(settled);
  }

  /// Whether a claim is recent. One that is not stays as it is, and is looked for before long.
  private boolean fresh(Post claim) {
    Duration age = Duration.between(claim.touched(), clock.instant()).abs();
    if (age.compareTo(FRESH) > 0) {
      LOG.warn("schedule {} was claimed {} ago: not sent now", claim.key(), age);
    }
    return age.compareTo(FRESH) <= 0;
  }

  /// The post as it is after it was sent; empty where its fate is not known.
  private Optional<Post> outcome(Announcer.Announcement announcement, Announcer.Sent sent) {
    Post post = announcement.post();
    Instant now = clock.instant();
    return switch (sent) {
      case Announcer.Sent.As(String message) -> {
        if (announcement.schedule().barred() != null) {
          book.free(announcement.schedule().id());
        }
        LOG.info("schedule {} is posted as {}", post.key(), message);
        yield Optional.of(post.with(Post.State.POSTED, message, worker, now));
      }
      case Announcer.Sent.Unknown(String why) -> {
        LOG.warn("schedule {} may not have been posted: {}", post.key(), why);
        yield Optional.empty();
      }
      case Announcer.Sent.Later(String why) -> {
        once(post).log("schedule {} is not posted yet: {}", post.key(), why);
        yield Optional.of(post.with(Post.State.WAITING, why, worker, now));
      }
      case Announcer.Sent.Barred(String why) -> {
        LOG.debug("schedule {} is barred: {}", post.key(), why);
        barred(announcement.schedule(), why);
        yield Optional.of(post.with(Post.State.WAITING, why, worker, now));
      }
    };
  }

  /// The admins are told once, until a post succeeds, and so is the log.
  private void barred(Schedule schedule, String why) {
    if (book.barred(schedule.id(), why)) {
      LOG.warn("schedule {} cannot post: {}", schedule.id(), why);
      guarded(schedule.id(), () -> announcer.warn(schedule, why));
    }
  }
}
