package org.rostrum.year;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.rostrum.core.schedule.Announcer;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Poster;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;

/// A worker in this process whose death is played: it stops before or after something was written
/// or sent, as by a kill, and forgets all it knew.
final class MortalWorker implements Worker {

  /// The process is gone: nothing in it may catch this.
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final ScheduleBook book;
  private final PostLog log;
  private final Announcer announcer;
  private final YearPlan plan;
  private final Clock clock;
  private final Random random;
  private final int oneIn;
  private final String name;
  private boolean mortal = true;
  private int deaths;
  private Poster poster;

  /// @param oneIn how rarely it dies: at one in so many occasions
  MortalWorker(
      ScheduleBook book,
      PostLog log,
      Announcer announcer,
      YearPlan plan,
      Clock clock,
      Random random,
      int oneIn,
      String name) {
    this.book = book;
    this.log = new MortalLog(log);
    this.announcer = new MortalAnnouncer(announcer);
    this.plan = plan;
    this.clock = clock;
    this.random = random;
    this.oneIn = oneIn;
    this.name = name;
    this.poster = born();
  }

  private Poster born() {
    return new Poster(
        book, log, announcer, plan, clock, YearPlan.WINDOW, name + "." + deaths, server -> true);
  }

  @Override
  public boolean work() {
    try {
      poster.work();
      return true;
    } catch (Killed killed) {
      deaths++;
      poster = born();
      return false;
    }
  }

  @Override
  public void edit(Edit edit) {
    try {
      edit.make(book, log);
    } catch (Killed killed) {
      deaths++;
      poster = born();
      edit(edit);
    }
  }

  @Override
  public void spare() {
    mortal = false;
  }

  @Override
  public int deaths() {
    return deaths;
  }

  @Override
  public void close() {}

  private void perhapsDie() {
    if (mortal && random.nextInt(oneIn) == 0) {
      throw new Killed();
    }
  }

  private final class MortalAnnouncer implements Announcer {

    private final Announcer announcer;

    MortalAnnouncer(Announcer announcer) {
      this.announcer = announcer;
    }

    @Override
    public List<Sent> post(List<Announcement> announcements) {
      return announcements.stream()
          .map(
              one -> {
                perhapsDie();
                Sent sent = announcer.post(List.of(one)).getFirst();
                perhapsDie();
                return sent;
              })
          .toList();
    }

    @Override
    public Looked find(Post post) {
      perhapsDie();
      return announcer.find(post);
    }

    @Override
    public void warn(Schedule schedule, String why) {
      announcer.warn(schedule, why);
    }
  }

  private final class MortalLog implements PostLog {

    private final PostLog log;

    MortalLog(PostLog log) {
      this.log = log;
    }

    @Override
    public Optional<Post> last(String schedule, Instant until) {
      return log.last(schedule, until);
    }

    @Override
    public Map<String, Post> lasts(Instant until) {
      return log.lasts(until);
    }

    @Override
    public List<Post> posts(String schedule) {
      return log.posts(schedule);
    }

    @Override
    public List<Boolean> enter(List<Post> posts) {
      perhapsDie();
      List<Boolean> entered = log.enter(posts);
      perhapsDie();
      return entered;
    }

    @Override
    public boolean takeOver(Post claim) {
      perhapsDie();
      boolean taken = log.takeOver(claim);
      perhapsDie();
      return taken;
    }

    @Override
    public void settle(List<Post> posts) {
      perhapsDie();
      log.settle(posts);
      perhapsDie();
    }

    @Override
    public List<Post> open(Instant touchedBefore, Instant touchedAfter) {
      return log.open(touchedBefore, touchedAfter);
    }

    @Override
    public List<Post> strike(Instant skippedAfter) {
      return log.strike(skippedAfter);
    }

    @Override
    public Past past(String server, String deck) {
      return log.past(server, deck);
    }
  }
}
