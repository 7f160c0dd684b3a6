package org.rostrum.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.SettingChange;

/// What everything that remembers schedules and their posts does. The adapter and the fake are held
/// to it.
public abstract class ScheduleContract {

  /// In the hour that clocks show twice where Lord Howe keeps its time.
  private static final Instant NOON = Instant.parse("2026-04-04T14:45:00.123456Z");

  private static final Place PLACE =
      new Place(new PassageId("a talk with spaces/remark-3"), new TextSpan(4, 27));
  private static final Place OTHER_PLACE =
      new Place(new PassageId("a talk with spaces/remark-4"), new TextSpan(0, 5));
  private static final int THREADS = 30;
  private static final Alteration HOW = new Alteration("changed", "ana", NOON);

  /// Schedules of a store that held nothing when the test began.
  protected abstract ScheduleBook book();

  /// The lines on a server in the record of changes of the same store, the newest first.
  protected abstract List<SettingChange> changes(String server);

  /// The posts of the same store.
  protected abstract PostLog log();

  private static Schedule schedule(String id, String server) {
    return new Schedule(
        id,
        server,
        "channel",
        LocalTime.of(9, 5),
        ZoneId.of("Australia/Lord_Howe"),
        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
        "role",
        new SpeakerId("ada"),
        new ThemeId("fares"),
        NOON,
        false,
        "ana",
        null);
  }

  private static Post post(String schedule, int day, Post.State state, @Nullable Place place) {
    return new Post(
        new Post.Key(schedule, LocalDate.of(2026, 4, day), ""),
        "server",
        "channel",
        NOON.plus(Duration.ofDays(day)),
        state,
        place,
        0,
        "worker",
        NOON,
        1,
        null);
  }

  @Test
  void findsSchedulesAsTheyWereSaved() {
    Schedule one = schedule("one", "server");
    Schedule other = schedule("other", "elsewhere").paused(true, NOON);
    book().add(one, HOW);
    book().add(other, HOW);

    assertThat(book().all()).containsExactly(one, other);
    assertThat(book().of("server")).containsExactly(one);
    assertThat(book().find("other")).contains(other);
    assertThat(book().find("none")).isEmpty();
  }

  @Test
  void changesInTheSamePlaceAndRemovesForGood() {
    book().add(schedule("one", "server"), HOW);
    book().add(schedule("two", "server"), HOW);
    assertThat(book().all()).hasSize(2);
    assertThat(book().change("one", one -> one.paused(true, NOON), HOW))
        .contains(schedule("one", "server").paused(true, NOON));

    assertThat(book().all()).extracting(Schedule::id).containsExactly("one", "two");
    assertThat(book().all().getFirst().paused()).isTrue();
    assertThat(book().remove("one", HOW)).isTrue();
    assertThat(book().remove("one", HOW)).isFalse();
    assertThat(book().change("one", one -> one.paused(false, NOON), HOW)).isEmpty();
    assertThat(book().all()).extracting(Schedule::id).containsExactly("two");
  }

  @Test
  void barsOnceUntilItIsFreeOrChanged() {
    book().add(schedule("one", "server"), HOW);

    assertThat(book().barred("one", "gone")).isTrue();
    assertThat(book().barred("one", "gone")).isFalse();
    assertThat(book().all().getFirst().barred()).isEqualTo("gone");
    book().free("one");
    assertThat(book().all().getFirst().barred()).isNull();
    assertThat(book().barred("one", "gone")).isTrue();
    assertThat(book().change("one", one -> schedule("one", "server"), HOW)).isPresent();
    assertThat(book().barred("one", "gone")).isTrue();
    assertThat(book().barred("none", "gone")).isFalse();
  }

  @Test
  void notesWhoAlteredWhatAndNothingWhereNothingCameOfIt() {
    Schedule one = schedule("one", "server");
    book().add(one, new Alteration("set up", "ana", NOON));
    book().change("one", same -> same, HOW);
    book().change("one", same -> same.paused(true, NOON), new Alteration("paused", "ben", NOON));
    book().change("none", same -> same.paused(true, NOON), HOW);
    book().remove("none", HOW);
    book().remove("one", new Alteration("stopped", "ben", NOON));

    String words =
        "Monday and Sunday at 09:05 (Australia/Lord_Howe), tells the role role, by ada alone, on"
            + " fares alone";
    String was = "<#channel>, " + words;
    assertThat(changes("server"))
        .containsExactly(
            line(was, "stopped: " + words, "ben"),
            line(was, "paused: " + words, "ben"),
            line(null, "set up: " + words, "ana"));
  }

  private static SettingChange line(@Nullable String was, String became, String by) {
    return new SettingChange("server", "channel", "quote of the day", was, became, by, NOON);
  }

  @Test
  void changesAtOnceUndoNoneOfEachOther() throws Exception {
    book().add(schedule("one", "server"), HOW);
    Set<DayOfWeek> all = Set.of(DayOfWeek.values());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> work = new java.util.ArrayList<>();
      for (DayOfWeek day : all) {
        work.add(() -> book().change("one", one -> with(day, one), HOW).isPresent());
      }
      assertThat(threads.invokeAll(work).stream().map(Future::resultNow)).doesNotContain(false);
    }
    assertThat(book().find("one").orElseThrow().days()).isEqualTo(all);
  }

  private static Schedule with(DayOfWeek day, Schedule one) {
    Set<DayOfWeek> days = new java.util.HashSet<>(one.days());
    days.add(day);
    return new Schedule(
        one.id(),
        one.server(),
        one.channel(),
        one.time(),
        one.zone(),
        days,
        one.role(),
        one.speaker(),
        one.theme(),
        one.since(),
        one.paused(),
        one.setUpBy(),
        one.barred());
  }

  @Test
  void forgetsWhoSetItUpAndKeepsIt() {
    book().add(schedule("one", "server"), HOW);

    assertThat(book().forgetAdmin("ana")).isEqualTo(1);
    assertThat(book().forgetAdmin("ana")).isZero();
    assertThat(book().all()).extracting(Schedule::setUpBy).containsExactly("");
  }

  @Test
  void entersADayOnce() {
    assertThat(
            log()
                .enter(
                    List.of(
                        post("a", 1, Post.State.CLAIMED, PLACE),
                        post("a", 2, Post.State.SKIPPED, null),
                        post("b", 2, Post.State.SKIPPED, null))))
        .containsExactly(true, true, true);
    assertThat(
            log()
                .enter(
                    List.of(
                        post("a", 2, Post.State.CLAIMED, null),
                        post("a", 3, Post.State.CLAIMED, PLACE),
                        post("a", 4, Post.State.CLAIMED, null))))
        .containsExactly(false, false, true);
    assertThat(log().posts("a"))
        .extracting(p -> p.key().day().getDayOfMonth())
        .containsExactly(1, 2, 4);
    assertThat(log().posts("a").getFirst()).isEqualTo(post("a", 1, Post.State.CLAIMED, PLACE));
    assertThat(log().last("a")).map(p -> p.key().day().getDayOfMonth()).contains(4);
    book().add(schedule("a", "server"), HOW);
    book().add(schedule("c", "server"), HOW);
    assertThat(log().lasts()).isEqualTo(Map.of("a", log().last("a").orElseThrow()));
    assertThat(log().used("server")).isEqualTo(new PostLog.Used(0, List.of(PLACE)));
    assertThat(log().used("elsewhere")).isEqualTo(new PostLog.Used(0, List.of()));
  }

  @Test
  void settlesWhatIsOpenAndNothingElse() {
    Post claimed = post("a", 1, Post.State.CLAIMED, PLACE);
    log().enter(List.of(claimed));
    Post waiting = changed(claimed, Post.State.WAITING, "gone");
    log().settle(List.of(waiting));
    assertThat(log().open(NOON.plusSeconds(1)))
        .extracting(Post::state)
        .containsExactly(Post.State.WAITING);
    log().settle(List.of(changed(claimed, Post.State.POSTED, "m")));
    log().settle(List.of(changed(claimed, Post.State.SKIPPED, "late")));

    assertThat(log().posts("a")).extracting(Post::note).containsExactly("m");
    assertThat(log().open(NOON.plusSeconds(1))).isEmpty();
    log().settle(List.of());
  }

  private static Post changed(Post post, Post.State state, String note) {
    return new Post(
        post.key(),
        post.server(),
        post.channel(),
        post.due(),
        state,
        post.place(),
        post.round(),
        post.worker(),
        post.touched(),
        post.attempts(),
        note);
  }

  @Test
  void oneOfManyTakesOverAndWhatWaitedIsClaimedThen() throws Exception {
    Post claimed = post("a", 1, Post.State.CLAIMED, PLACE);
    log().enter(List.of(claimed));
    log().settle(List.of(changed(claimed, Post.State.WAITING, "gone")));
    assertThat(log().open(NOON)).isEmpty();
    Post again = takenOver(claimed, 2);

    assertThat(log().takeOver(takenOver(claimed, 3))).isFalse();
    log().enter(List.of(post("a", 2, Post.State.CLAIMED, OTHER_PLACE)));
    assertThat(log().takeOver(with(OTHER_PLACE, again))).isFalse();
    assertThat(atOnce(() -> log().takeOver(again))).containsOnlyOnce(true);
    assertThat(log().posts("a").getFirst())
        .returns(Post.State.CLAIMED, Post::state)
        .returns("other", Post::worker)
        .returns("another", Post::channel)
        .returns(again.touched(), Post::touched)
        .returns(2, Post::attempts);
  }

  @Test
  void whatIsTakenOverMayHaveAnotherQuotation() {
    Post waiting = post("a", 1, Post.State.WAITING, null);
    log().enter(List.of(waiting));
    Post claim = with(OTHER_PLACE, takenOver(waiting, 2));
    assertThat(log().takeOver(claim)).isTrue();
    assertThat(log().posts("a")).containsExactly(claim);
  }

  private static Post with(Place place, Post post) {
    return new Post(
        post.key(),
        post.server(),
        post.channel(),
        post.due(),
        post.state(),
        place,
        post.round(),
        post.worker(),
        post.touched(),
        post.attempts(),
        post.note());
  }

  @Test
  void whoeverWasTooSlowIsBelievedOnlyThatItIsThere() {
    Post claimed = post("a", 1, Post.State.CLAIMED, PLACE);
    log().enter(List.of(claimed));
    assertThat(log().takeOver(takenOver(claimed, 2))).isTrue();

    log().settle(List.of(changed(claimed, Post.State.WAITING, "gone")));
    log().settle(List.of(changed(claimed, Post.State.SKIPPED, "late")));
    assertThat(log().posts("a")).extracting(Post::state).containsExactly(Post.State.CLAIMED);
    log().settle(List.of(changed(claimed, Post.State.POSTED, "m")));
    assertThat(log().posts("a")).extracting(Post::state).containsExactly(Post.State.POSTED);
    assertThat(log().takeOver(takenOver(claimed, 3))).isFalse();
  }

  private static Post takenOver(Post post, int attempts) {
    return new Post(
        post.key(),
        post.server(),
        "another",
        post.due(),
        Post.State.CLAIMED,
        post.place(),
        post.round(),
        "other",
        NOON.plusSeconds(9),
        attempts,
        null);
  }

  @Test
  void oneOfManyEntersADay() throws Exception {
    assertThat(
            atOnce(() -> log().enter(List.of(post("a", 1, Post.State.CLAIMED, PLACE))).getFirst()))
        .containsOnlyOnce(true);
  }

  private static List<Boolean> atOnce(Callable<Boolean> work) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> futures =
          threads.invokeAll(java.util.Collections.nCopies(THREADS, work));
      return futures.stream().map(Future::resultNow).toList();
    }
  }
}
