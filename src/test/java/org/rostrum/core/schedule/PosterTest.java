package org.rostrum.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;
import org.rostrum.core.schedule.Announcer.Looked;
import org.rostrum.core.schedule.Announcer.Sent;
import org.rostrum.support.Altered;
import org.rostrum.support.InMemorySchedules;
import org.rostrum.support.TurnedClock;
import org.slf4j.LoggerFactory;

class PosterTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NINE = Instant.parse("2026-01-01T09:00:00Z");

  private List<Citation> pool = Servers.pool(3, 3);
  private Supplier<List<Citation>> fitting = () -> pool;
  private final InMemorySchedules store = new InMemorySchedules();
  private final List<Post> asked = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Function<Post, Sent> answer = post -> new Sent.As("m");
  private Function<Post, Looked> look = post -> new Looked.Missing();

  private final Announcer announcer =
      new Announcer() {
        @Override
        public List<Sent> post(List<Announcement> announcements) {
          return announcements.stream()
              .map(
                  one -> {
                    asked.add(one.post());
                    return answer.apply(one.post());
                  })
              .toList();
        }

        @Override
        public Looked find(Post post) {
          return look.apply(post);
        }

        @Override
        public void warn(Schedule schedule, String why) {
          warnings.add(why);
        }
      };

  private final QuoteSupply quotations =
      new QuoteSupply() {
        @Override
        public List<Citation> fitting(Schedule schedule) {
          return fitting.get();
        }

        @Override
        public Optional<Citation> find(Schedule schedule, Place place) {
          return pool.stream().filter(one -> one.place().equals(place)).findFirst();
        }
      };

  private final TurnedClock clock = new TurnedClock(START);

  private Poster poster = born();

  private Poster born() {
    return born("w", true);
  }

  private Poster born(String worker, boolean seesTheServer) {
    return new Poster(
        store,
        store,
        announcer,
        quotations,
        clock,
        Duration.ofHours(3),
        worker,
        server -> seesTheServer);
  }

  private void workAt(Instant at) {
    clock.turn(at);
    poster.work();
  }

  private Post last() {
    return store.last("a", Instant.MAX).orElseThrow();
  }

  private void daily() {
    store.save(Servers.daily("a", "09:00", "UTC", START));
  }

  @Test
  void postsOnceADay() {
    daily();
    workAt(NINE.minusSeconds(1));
    assertThat(asked).isEmpty();
    workAt(NINE);
    workAt(NINE.plusSeconds(60));
    poster = born();
    workAt(NINE.plus(Duration.ofHours(1)));
    assertThat(asked).hasSize(1);
    assertThat(last()).returns(Post.State.POSTED, Post::state).returns("m", Post::note);
    workAt(NINE.plus(Duration.ofDays(1)));
    assertThat(asked)
        .extracting(post -> post.key().day())
        .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
    assertThat(asked).extracting(Post::place).doesNotHaveDuplicates();
  }

  @Test
  void leavesServersThatItDoesNotSeeToTheProcessThatDoes() {
    daily();
    Poster elsewhere = born("elsewhere", false);
    clock.turn(NINE);
    elsewhere.work();
    assertThat(asked).isEmpty();
    answer = post -> new Sent.Unknown("503");
    workAt(NINE);
    clock.turn(NINE.plus(Poster.LEASE).plusSeconds(1));
    elsewhere.work();
    assertThat(last().state()).isEqualTo(Post.State.CLAIMED);
    look = post -> new Looked.Found("there");
    poster.work();
    assertThat(last().state()).isEqualTo(Post.State.POSTED);
    assertThat(asked).hasSize(1);
  }

  @Test
  void catchesUpWithinTheWindowAndSkipsWhatIsOlder() {
    daily();
    workAt(NINE.plus(Duration.ofDays(2)).plus(Duration.ofHours(2)));

    assertThat(asked).hasSize(1);
    assertThat(store.posts("a"))
        .extracting(Post::state)
        .containsExactly(Post.State.SKIPPED, Post.State.SKIPPED, Post.State.POSTED);
    assertThat(store.posts("a").getFirst().note()).contains("180 minutes");
  }

  @Test
  void looksForWhatItDoesNotKnowTheFateOf() {
    daily();
    answer = post -> new Sent.Unknown("503");
    workAt(NINE);
    assertThat(last().state()).isEqualTo(Post.State.CLAIMED);
    look = post -> new Looked.Found("there");
    workAt(NINE.plusSeconds(60));
    assertThat(last().state()).isEqualTo(Post.State.CLAIMED);
    workAt(NINE.plus(Poster.LEASE).plusSeconds(1));

    assertThat(asked).hasSize(1);
    assertThat(last()).returns(Post.State.POSTED, Post::state).returns("there", Post::note);
  }

  @Test
  void sendsAgainWithTheSameNonceWhatIsNotThere() {
    daily();
    answer = post -> new Sent.Unknown("503");
    workAt(NINE);
    poster = born();
    answer = post -> new Sent.As("second");
    workAt(NINE.plus(Poster.LEASE).plusSeconds(1));

    assertThat(asked).hasSize(2);
    assertThat(asked.getFirst().key().nonce()).isEqualTo(asked.getLast().key().nonce());
    assertThat(asked.getFirst().place()).isEqualTo(asked.getLast().place());
    assertThat(last().state()).isEqualTo(Post.State.POSTED);
  }

  @Test
  void whatWaitedIsLookedForWhereItsSenderDied() {
    daily();
    answer = post -> new Sent.Later("no connection");
    workAt(NINE);
    assertThat(last().state()).isEqualTo(Post.State.WAITING);
    answer =
        post -> {
          throw new IllegalStateException("killed once Discord has it");
        };
    workAt(NINE.plusSeconds(600));
    assertThat(asked).hasSize(2);
    assertThat(last().state()).isEqualTo(Post.State.CLAIMED);

    poster = born();
    answer = post -> new Sent.Barred("the channel is gone");
    look = post -> new Looked.Found("there");
    workAt(NINE.plusSeconds(1200));
    assertThat(asked).hasSize(2);
    assertThat(last()).returns(Post.State.POSTED, Post::state).returns("there", Post::note);
  }

  @Test
  void whatWasClaimedTooLongAgoIsNotSentButLookedFor() {
    daily();
    List<Citation> all = pool;
    fitting =
        () -> {
          clock.turn(NINE.plus(Poster.FRESH).plusSeconds(1));
          return all;
        };
    workAt(NINE);
    assertThat(asked).isEmpty();
    assertThat(last()).returns(Post.State.CLAIMED, Post::state).returns(NINE, Post::touched);
    fitting = () -> all;
    workAt(NINE.plus(Poster.LEASE).plusSeconds(1));
    assertThat(asked).hasSize(1);
    assertThat(last().state()).isEqualTo(Post.State.POSTED);
  }

  @Test
  void isLookedForInTheChannelThatItWasSentTo() {
    daily();
    answer = post -> new Sent.Unknown("503");
    workAt(NINE);
    store.save(Altered.in("elsewhere", store.all().getFirst()));
    look =
        post -> "quotes".equals(post.channel()) ? new Looked.Found("there") : new Looked.Missing();
    workAt(NINE.plusSeconds(600));

    assertThat(asked).hasSize(1);
    assertThat(last()).returns(Post.State.POSTED, Post::state).returns("quotes", Post::channel);
  }

  @Test
  void goesToTheChannelThatTheScheduleHasNowWhereItIsInNone() {
    daily();
    answer = post -> new Sent.Unknown("503");
    workAt(NINE);
    store.save(Altered.in("elsewhere", store.all().getFirst()));
    workAt(NINE.plusSeconds(600));

    assertThat(asked).extracting(Post::channel).containsExactly("quotes", "elsewhere");
    assertThat(last()).returns(Post.State.CLAIMED, Post::state).returns("elsewhere", Post::channel);
  }

  @Test
  void isLookedForThoughTheScheduleWasEnded() {
    daily();
    answer = post -> new Sent.Unknown("503");
    workAt(NINE);
    String id = last().key().schedule();
    assertThat(store.remove(id, new Alteration("stopped", "ana", NINE))).isTrue();
    look = post -> new Looked.Found("there");
    workAt(NINE.plusSeconds(600));
    assertThat(last().state()).isEqualTo(Post.State.POSTED);
  }

  /// What an admin does at an instant.
  private Optional<Schedule> changed(Instant at, UnaryOperator<Schedule> change) {
    return new ScheduleChanges(store, store)
        .change("a", one -> change.apply(one).after(one, at), new Alteration("changed", "ana", at));
  }

  @Test
  void aChangeLosesNoDayThatWasDueBefore() {
    daily();
    workAt(START.plusSeconds(60));
    Schedule other =
        changed(NINE.plusSeconds(5), one -> Altered.in("elsewhere", one)).orElseThrow();
    assertThat(other.since()).isEqualTo(START);
    changed(NINE.plusSeconds(7), one -> Altered.at("10:30", one));
    changed(NINE.plusSeconds(8), one -> Altered.at("08:00", one));
    poster = born();
    workAt(NINE.plusSeconds(20));
    workAt(NINE.plusSeconds(20).plus(Duration.ofDays(1)));

    assertThat(asked)
        .extracting(post -> post.key().day().getDayOfMonth() + " " + post.due() + post.channel())
        .containsExactly("1 2026-01-01T09:00:00Zelsewhere", "2 2026-01-02T08:00:00Zelsewhere");
    assertThat(asked).extracting(Post::place).doesNotContainNull().doesNotHaveDuplicates();
  }

  @Test
  void aChangeAfterDowntimeLosesNoDayEither() {
    daily();
    workAt(NINE);
    Instant later = NINE.plus(Duration.ofDays(3));
    changed(later.plusSeconds(3600), one -> Altered.at("22:00", one));
    poster = born();
    workAt(later.plusSeconds(3610));

    assertThat(store.posts("a"))
        .extracting(Post::state)
        .containsExactly(
            Post.State.POSTED, Post.State.SKIPPED, Post.State.SKIPPED, Post.State.POSTED);
    assertThat(store.posts("a").get(1).note()).contains("nothing ran");
  }

  @Test
  void whatWasDueBeforeAPauseIsPostedWhereItGoesOnInTime() {
    daily();
    changed(NINE.plusSeconds(5), one -> one.paused(true, NINE.plusSeconds(5)));
    workAt(NINE.plusSeconds(20));
    assertThat(asked).isEmpty();
    assertThat(last().state()).isEqualTo(Post.State.WAITING);
    changed(NINE.plusSeconds(60), one -> one.paused(false, NINE.plusSeconds(60)));
    workAt(NINE.plusSeconds(70));

    assertThat(asked).hasSize(1);
    assertThat(last().state()).isEqualTo(Post.State.POSTED);
  }

  @Test
  void nothingIsPostedWhileItIsPaused() {
    daily();
    answer = post -> new Sent.Later("no connection");
    workAt(NINE);
    workAt(NINE.plus(Duration.ofDays(1)));
    answer = post -> new Sent.Unknown("503");
    workAt(NINE.plus(Duration.ofDays(1)).plusSeconds(600));
    assertThat(asked).hasSize(3);
    Instant pause = NINE.plus(Duration.ofDays(1)).plusSeconds(610);
    changed(pause, one -> one.paused(true, pause));
    workAt(pause.plusSeconds(600));
    assertThat(last()).returns(Post.State.WAITING, Post::state).returns("it is paused", Post::note);
    for (int hour = 0; hour < 48; hour++) {
      workAt(pause.plus(Duration.ofHours(hour)));
    }

    assertThat(asked).hasSize(3);
    assertThat(store.posts("a")).hasSize(2);
    assertThat(last()).returns(Post.State.SKIPPED, Post::state);
    assertThat(last().note()).startsWith("it was paused before");
  }

  @Test
  void aDayThatWasTakenOutIsNotPosted() {
    daily();
    answer = post -> new Sent.Later("no connection");
    workAt(NINE);
    assertThat(last().key().day().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    changed(
        NINE.plusSeconds(60),
        one -> Servers.on(Set.of(DayOfWeek.FRIDAY), "a", "09:00", "UTC", NINE));
    workAt(NINE.plusSeconds(600));

    assertThat(asked).hasSize(1);
    assertThat(last()).returns(Post.State.SKIPPED, Post::state);
    assertThat(last().note()).contains("day of the week");
  }

  @Test
  void aQuotationThatNoLongerFitsIsReplaced() {
    daily();
    answer = post -> new Sent.Later("no connection");
    workAt(NINE);
    List<Citation> others =
        pool.stream().filter(one -> !one.place().equals(last().place())).toList();
    fitting = () -> others;
    answer = post -> new Sent.As("m");
    workAt(NINE.plusSeconds(600));

    assertThat(asked).hasSize(2);
    assertThat(last().state()).isEqualTo(Post.State.POSTED);
    assertThat(others).extracting(Citation::place).contains(last().place());
    assertThat(asked.getLast().place()).isEqualTo(last().place());
  }

  @Test
  void whatWasDueBeforeAScheduleEndedIsSkippedWithThatReason() {
    daily();
    new ScheduleChanges(store, store)
        .end("a", new Alteration("stopped", "ana", NINE.plusSeconds(5)));
    workAt(NINE.plusSeconds(20));

    assertThat(asked).isEmpty();
    assertThat(last()).returns(Post.State.SKIPPED, Post::state);
    assertThat(last().note()).contains("ended");
  }

  @Test
  void aClockThatRanAheadLosesNoDayAndPostsNoneTwice() {
    daily();
    workAt(NINE);
    workAt(NINE.plus(Duration.ofDays(5)).plusSeconds(60));
    assertThat(asked).hasSize(2);
    assertThat(store.posts("a"))
        .extracting(Post::state)
        .filteredOn(Post.State.SKIPPED::equals)
        .hasSize(4);

    workAt(NINE.plusSeconds(120));
    assertThat(store.posts("a")).extracting(Post::state).containsOnly(Post.State.POSTED);
    for (int hour = 1; hour < 24 * 7; hour++) {
      workAt(NINE.plus(Duration.ofHours(hour)));
    }
    assertThat(asked)
        .extracting(post -> post.key().day().getDayOfMonth())
        .containsExactly(1, 6, 2, 3, 4, 5, 7);
    assertThat(store.posts("a")).hasSize(7).extracting(Post::state).containsOnly(Post.State.POSTED);
  }

  @Test
  void theSameHoldsForAProcessThatStartsOnceTheClockIsRight() {
    daily();
    workAt(NINE.plus(Duration.ofDays(5)).plus(Duration.ofHours(6)));
    assertThat(asked).isEmpty();
    poster = born();
    for (int hour = 0; hour < 24 * 7; hour++) {
      workAt(NINE.plus(Duration.ofHours(hour)));
    }
    assertThat(asked)
        .extracting(post -> post.key().day().getDayOfMonth())
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void whatAClockThatRanAheadLeftOpenIsTakenUpAtOnce() {
    daily();
    answer = post -> new Sent.Unknown("503");
    workAt(NINE.plus(Duration.ofDays(2)));
    poster = born();
    look = post -> new Looked.Found("there");
    workAt(NINE.minusSeconds(600));
    assertThat(asked).hasSize(1);
    assertThat(last()).returns(Post.State.POSTED, Post::state);
  }

  @Test
  void whatAnotherProcessSkippedWithAClockThatRanAheadIsPostedAllTheSame() {
    daily();
    workAt(NINE);
    Poster wrong = born("wrong", true);
    clock.turn(NINE.plus(Duration.ofDays(2)).plus(Duration.ofHours(6)));
    wrong.work();
    assertThat(asked).hasSize(1);
    for (int hour = 0; hour < 24 * 3; hour++) {
      workAt(NINE.plus(Duration.ofHours(hour)).plusSeconds(60));
    }
    assertThat(asked).extracting(post -> post.key().day().getDayOfMonth()).containsExactly(1, 2, 3);
  }

  @Test
  void aScheduleOfAClockThatRanAheadIsDueOnceItIsRight() {
    store.save(Servers.daily("a", "09:00", "UTC", NINE.plus(Duration.ofDays(9))));
    workAt(NINE.minusSeconds(600));
    workAt(NINE);
    assertThat(asked).hasSize(1);
  }

  @Test
  void theLogSaysOnceThatItCannotPost() {
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    Logger logger = (Logger) LoggerFactory.getLogger(Poster.class);
    Level before = logger.getLevel();
    logger.setLevel(Level.INFO);
    logger.addAppender(lines);
    try {
      daily();
      answer = post -> new Sent.Barred("the channel is gone");
      for (int minutes = 0; minutes < 60 * 24 * 5; minutes += 4) {
        workAt(NINE.plus(Duration.ofMinutes(minutes)));
      }
      assertThat(store.posts("a"))
          .extracting(Post::state)
          .hasSize(5)
          .containsOnly(Post.State.SKIPPED);
      assertThat(lines.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .containsExactly("schedule a cannot post: the channel is gone");
    } finally {
      logger.detachAppender(lines);
      logger.setLevel(before);
    }
  }

  @Test
  void doesNotSendAgainWhereItCannotLook() {
    daily();
    answer = post -> new Sent.Unknown("503");
    look = post -> new Looked.Unable("503");
    workAt(NINE);
    for (int hours = 1; hours < 50; hours++) {
      workAt(NINE.plus(Duration.ofHours(hours)));
    }

    assertThat(asked).extracting(post -> post.key().day()).doesNotHaveDuplicates();
    assertThat(store.posts("a").getFirst())
        .returns(Post.State.SKIPPED, Post::state)
        .matches(post -> String.valueOf(post.note()).startsWith("it may have been posted"));
  }

  @Test
  void tellsTheAdminsOnceAndGoesOnByItself() {
    daily();
    answer = post -> new Sent.Barred("the channel is gone");
    for (int day = 0; day < 3; day++) {
      for (int minutes = 0; minutes < 240; minutes += 4) {
        workAt(NINE.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(minutes)));
      }
    }
    assertThat(warnings).containsExactly("the channel is gone");
    assertThat(store.posts("a")).extracting(Post::state).containsOnly(Post.State.SKIPPED);
    assertThat(last().note()).endsWith("the channel is gone");
    assertThat(store.all().getFirst().barred()).isEqualTo("the channel is gone");

    answer = post -> new Sent.As("back");
    workAt(NINE.plus(Duration.ofDays(3)));
    assertThat(last().state()).isEqualTo(Post.State.POSTED);
    assertThat(store.all().getFirst().barred()).isNull();
  }

  @Test
  void neverSendsWhatLeftTheRecord() {
    daily();
    answer = post -> new Sent.Later("no connection");
    workAt(NINE);
    pool = List.of();
    workAt(NINE.plusSeconds(600));

    assertThat(asked).hasSize(1);
    assertThat(last()).returns(Post.State.SKIPPED, Post::state);
    workAt(NINE.plus(Duration.ofDays(1)));
    assertThat(last().note()).isEqualTo("no quotation fits");
  }

  @Test
  void aTimePutOffDoesNotPostTwiceADay() {
    daily();
    workAt(NINE);
    store.save(Servers.daily("a", "10:00", "UTC", NINE.plusSeconds(60)));
    workAt(NINE.plus(Duration.ofHours(2)));

    assertThat(asked).hasSize(1);
  }

  @Test
  void whatWasNotPostedIsNotUsed() {
    daily();
    answer = post -> new Sent.Barred("the channel is gone");
    for (int hour = 0; hour < 24 * pool.size() * 2; hour++) {
      workAt(NINE.plus(Duration.ofHours(hour)));
    }
    asked.clear();
    answer = post -> new Sent.As("back");
    for (int day = 0; day < pool.size(); day++) {
      workAt(NINE.plus(Duration.ofDays(pool.size() * 2 + day)));
    }

    assertThat(asked).hasSize(pool.size()).extracting(Post::place).doesNotHaveDuplicates();
    assertThat(store.past("hall", store.all().getFirst().deck()).round()).isZero();
  }

  @Test
  void previewIsWhatComes() {
    daily();
    store.save(Servers.daily("b", "08:00", "Europe/London", START));
    Preview preview = new Preview(store.all(), store, quotations);
    List<Preview.Coming> coming = preview.of(store.all().getFirst(), START, 5);
    for (int hours = 0; hours < 24 * 5; hours++) {
      workAt(START.plus(Duration.ofHours(hours)));
    }

    assertThat(store.posts("a"))
        .extracting(post -> new Preview.Coming(post.due(), post.place()))
        .isEqualTo(coming);
  }

  @Test
  void onePostNowIsPostedOnceAPressBesidesTheDays() {
    daily();
    PostNow besides = new PostNow(store, announcer, quotations, clock, "w");
    Schedule schedule = store.all().getFirst();

    assertThat(besides.post(schedule, "1")).isEqualTo(new PostNow.Outcome.Posted("m"));
    assertThat(besides.post(schedule, "1")).isEqualTo(new PostNow.Outcome.Known());
    assertThat(besides.post(schedule, "2")).isEqualTo(new PostNow.Outcome.Posted("m"));
    workAt(NINE);
    assertThat(asked).hasSize(3).extracting(Post::place).doesNotHaveDuplicates();
    assertThat(asked).extracting(post -> post.key().nonce()).doesNotHaveDuplicates();
  }
}
