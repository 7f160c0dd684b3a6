package org.rostrum.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.rostrum.core.schedule.Dealt;
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
  private static final Instant LATER = NOON.plus(Duration.ofDays(400));
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
        new Post.Key(schedule, LocalDate.of(2026, 4, 1).plusDays(day - 1), ""),
        "server",
        "channel",
        NOON.plus(Duration.ofDays(day)),
        state,
        choice(schedule, day, place),
        "worker",
        NOON,
        1,
        null);
  }

  private static @Nullable Dealt choice(String deck, int turn, @Nullable Place place) {
    return place == null ? null : new Dealt(place, deck, 0, turn);
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
      List<Callable<Boolean>> work = new ArrayList<>();
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
    return Altered.on(days, one);
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
    assertThat(log().last("a", LATER)).map(p -> p.key().day().getDayOfMonth()).contains(4);
    book().add(schedule("a", "server"), HOW);
    book().add(schedule("c", "server"), HOW);
    assertThat(log().lasts(LATER)).isEqualTo(Map.of("a", log().last("a", LATER).orElseThrow()));
  }

  /// One that was posted, of a deck by the name of its schedule.
  private static Post used(String schedule, int day, int round, Place place) {
    Post post = post(schedule, day, Post.State.POSTED, place);
    return new Post(
        post.key(),
        post.server(),
        post.channel(),
        post.due(),
        post.state(),
        new Dealt(place, schedule, round, day),
        post.worker(),
        post.touched(),
        post.attempts(),
        post.note());
  }

  private static PostLog.Use use(Post post) {
    return new PostLog.Use(Objects.requireNonNull(post.choice()), "channel");
  }

  @Test
  void tellsWhatADeckAndItsServerUsedOfLate() {
    assertThat(log().past("server", "a")).isEqualTo(new PostLog.Past(0, 0, List.of()));
    List<Post> posts = new ArrayList<>();
    posts.add(used("b", 1, 0, place(1)));
    for (int round = 0; round < 2; round++) {
      posts.add(used("a", 2 + 2 * round, round, place(1)));
      posts.add(used("a", 3 + 2 * round, round, place(2)));
    }
    posts.add(used("b", 10, 0, place(2)));
    assertThat(log().enter(posts)).doesNotContain(false);

    PostLog.Past past = log().past("server", "a");
    assertThat(past).returns(11L, PostLog.Past::turns).returns(1, PostLog.Past::round);
    assertThat(past.uses()).isEqualTo(posts.stream().map(ScheduleContract::use).toList());
    assertThat(log().past("server", "b").round()).isZero();
    assertThat(log().past("elsewhere", "c")).isEqualTo(new PostLog.Past(0, 0, List.of()));
    assertThat(log().enter(List.of(used("c", 10, 0, place(9))))).containsExactly(false);
    assertThat(log().enter(List.of(used("a", 11, 1, place(1))))).containsExactly(false);
    assertThat(log().enter(List.of(used("a", 11, 2, place(1))))).containsExactly(true);
  }

  @Test
  void leavesOutWhatWasLongBeforeTheRoundButNothingInTheFirst() {
    List<Post> posts = new ArrayList<>();
    for (int turn = 0; turn < 9 * PostLog.RECENT; turn++) {
      posts.add(used("a", turn, turn / (3 * PostLog.RECENT), place(turn)));
    }
    assertThat(log().enter(posts)).doesNotContain(false);

    assertThat(log().past("server", "a").uses())
        .extracting(use -> use.choice().turn())
        .hasSize(4 * PostLog.RECENT)
        .startsWith(5L * PostLog.RECENT)
        .isSorted();
    assertThat(log().past("server", "other").uses()).hasSize(9 * PostLog.RECENT);
  }

  @Test
  void whatIsSkippedLeavesItsQuotationToOthersUnlessItMayBeThere() {
    Post sure = post("a", 1, Post.State.CLAIMED, PLACE);
    Post unsure = post("a", 2, Post.State.CLAIMED, OTHER_PLACE);
    log().enter(List.of(sure, unsure));
    Post skipped = without(changed(sure, Post.State.SKIPPED, "late"));
    Post doubted = changed(unsure, Post.State.SKIPPED, "who knows");
    log().settle(List.of(skipped, doubted));

    assertThat(log().posts("a")).containsExactly(skipped, doubted);
    assertThat(log().past("server", "a"))
        .returns(3L, PostLog.Past::turns)
        .returns(List.of(use(unsure)), PostLog.Past::uses);
    assertThat(log().enter(List.of(post("a", 3, Post.State.CLAIMED, PLACE)))).containsExactly(true);
  }

  private static Post without(Post post) {
    return new Post(
        post.key(),
        post.server(),
        post.channel(),
        post.due(),
        post.state(),
        null,
        post.worker(),
        post.touched(),
        post.attempts(),
        post.note());
  }

  private static Place place(int number) {
    return new Place(new PassageId("talk/remark-" + number), new TextSpan(0, 5));
  }

  @Test
  void tellsTheLastThatWasDueByThen() {
    book().add(schedule("a", "server"), HOW);
    log()
        .enter(
            List.of(post("a", 1, Post.State.SKIPPED, null), post("a", 5, Post.State.POSTED, null)));
    Instant between = NOON.plus(Duration.ofDays(3));
    assertThat(log().last("a", between)).map(post -> post.key().day().getDayOfMonth()).contains(1);
    assertThat(log().lasts(between))
        .containsOnlyKeys("a")
        .containsValue(log().posts("a").getFirst());
    assertThat(log().last("a", NOON)).isEmpty();
    assertThat(log().lasts(NOON)).isEmpty();
  }

  @Test
  void strikesOutWhatWasSkippedLaterAndIsInNoChannel() {
    Post skipped = post("a", 1, Post.State.SKIPPED, null);
    Post doubted = post("a", 2, Post.State.SKIPPED, PLACE);
    Post posted = post("a", 3, Post.State.POSTED, OTHER_PLACE);
    Post waiting = post("a", 4, Post.State.WAITING, null);
    log().enter(List.of(skipped, doubted, posted, waiting));

    assertThat(log().strike(NOON)).isEmpty();
    assertThat(log().open(Instant.EPOCH, NOON)).isEmpty();
    assertThat(log().open(Instant.EPOCH, NOON.minusSeconds(1))).containsExactly(waiting);
    assertThat(log().strike(NOON.minusSeconds(1))).containsExactly(skipped);
    assertThat(log().posts("a")).containsExactly(doubted, posted, waiting);
    assertThat(log().enter(List.of(skipped))).containsExactly(true);
  }

  @Test
  void beginsEarlierNotLater() {
    book().add(schedule("one", "server"), HOW);
    book().begin("one", NOON.plusSeconds(1));
    assertThat(book().find("one").orElseThrow().since()).isEqualTo(NOON);
    book().begin("one", NOON.minusSeconds(1));
    assertThat(book().all().getFirst().since()).isEqualTo(NOON.minusSeconds(1));
  }

  @Test
  void settlesWhatIsOpenAndNothingElse() {
    Post claimed = post("a", 1, Post.State.CLAIMED, PLACE);
    log().enter(List.of(claimed));
    Post waiting = changed(claimed, Post.State.WAITING, "gone");
    log().settle(List.of(waiting));
    assertThat(log().open(NOON.plusSeconds(1), LATER))
        .extracting(Post::state)
        .containsExactly(Post.State.WAITING);
    log().settle(List.of(changed(claimed, Post.State.POSTED, "m")));
    log().settle(List.of(changed(claimed, Post.State.SKIPPED, "late")));

    assertThat(log().posts("a")).extracting(Post::note).containsExactly("m");
    assertThat(log().open(NOON.plusSeconds(1), LATER)).isEmpty();
    log().settle(List.of());
  }

  private static Post changed(Post post, Post.State state, String note) {
    return new Post(
        post.key(),
        post.server(),
        post.channel(),
        post.due(),
        state,
        post.choice(),
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
    assertThat(log().open(NOON, LATER)).isEmpty();
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
        choice(post.key().schedule(), 2, place),
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
        post.choice(),
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
