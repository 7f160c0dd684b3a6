package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rostrum.discord.Option.option;
import static org.rostrum.discord.Option.role;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Source;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.Poster;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.discord.Body;
import org.rostrum.discord.Choice;
import org.rostrum.discord.Journal;
import org.rostrum.discord.Member;
import org.rostrum.discord.Place;
import org.rostrum.discord.Prank;
import org.rostrum.discord.Shown;

/// The quotation of the day in Discord: set up by an admin, posted, and out of the reach of others.
class QuoteOfTheDayEndToEndTest {

  private static final String PART = "quote-of-the-day";
  private static final Duration WINDOW = Duration.ofHours(3);
  private static final String POST = "POST /channels/{channel_id}/messages";

  private final Evening evening = Evening.open();
  private final Place quotes = evening.discord.newChannel(evening.discord.townHall(), "quotes");
  private final Member ada = evening.discord.member("Ada").asAdmin();
  private final Member ben = evening.ben();

  @AfterEach
  void stop() {
    evening.check();
    evening.close();
  }

  private Shown setUp() {
    return ada.slashPart(
            "rostrum",
            PART,
            option("channel", quotes),
            option("time", "9 am"),
            option("zone", "london"))
        .answer();
  }

  private Schedule schedule() {
    return evening.schedules.all().getFirst();
  }

  /// Works at the next time at which the schedule is due, or so much later.
  private void work(Duration late) {
    work(0, late);
  }

  /// Works so many days after the next one of the schedule.
  private void work(int days, Duration late) {
    Instant due = schedule().next(Instant.now(), days + 1).getLast().at();
    Clock clock = Clock.fixed(due.plus(late), ZoneId.of("UTC"));
    new Poster(
            evening.schedules,
            evening.schedules,
            evening.bot.announcer(),
            new DeskQuotations(evening.serverDesks),
            clock,
            WINDOW,
            "test",
            server -> true)
        .work();
  }

  private Post post() {
    return evening.schedules.last(schedule().id(), Instant.MAX).orElseThrow();
  }

  @Test
  void anAdminSetsItUpAndSeesWhatWillCome() {
    Shown panel = setUp();

    assertThat(panel.isPrivate()).isTrue();
    assertThat(panel.text())
        .contains("It is set up.", "<#" + quotes.channel() + ">, every day at 09:00")
        .contains("London");
    assertThat(panel.text().split("<t:", -1)).hasSize(6);
    assertThat(panel.text().split("“", -1)).hasSize(6);
    assertThat(panel.customIds()).containsOnlyKeys("Post one now", "Pause", "Stop");
    assertThat(schedule().setUpBy()).isEqualTo(ada.id());
  }

  @Test
  void whatIsPreviewedIsPostedOnceWithItsContext() {
    Shown panel = setUp();
    work(Duration.ofMinutes(1));
    work(Duration.ofMinutes(2));

    List<Shown> posts = evening.discord.posts(quotes, 1);
    assertThat(posts).hasSize(1);
    String words = panel.text().split("“")[1].split("[”…]")[0];
    assertThat(posts.getFirst().text()).contains(words);
    assertThat(post().state()).isEqualTo(Post.State.POSTED);
    assertThat(ben.press(posts.getFirst(), "Context").answer().text()).contains(words);
  }

  @Test
  void aRoleIsToldAndNobodyElse() {
    Body readers = evening.discord.newRole(evening.discord.townHall(), "Readers");
    evening.discord.allowPing(readers);
    ada.slashPart(
            "rostrum",
            PART,
            option("channel", quotes),
            option("time", "9"),
            option("zone", "utc"),
            option("days", "weekdays"),
            role("role", readers),
            option("speaker", "Priya Nair"))
        .answer();
    work(Duration.ZERO);
    assertThat(post().note()).isNotNull().as("%s", post()).matches("\\d+");

    Shown post = evening.discord.posts(quotes, 1).getFirst();
    assertThat(post.mentions()).containsExactly("<@&" + readers.text("id") + ">");
    assertThat(post.text()).contains("Priya Nair");
    assertThat(evening.discord.journal().entries(POST).getLast().body().at("allowed_mentions"))
        .returns("[]", allowed -> allowed.at("parse").toString())
        .returns("[\"" + readers.text("id") + "\"]", allowed -> allowed.at("roles").toString());
  }

  @Test
  void severalAreListedPausedChangedAndStopped() {
    setUp();
    ada.slashPart(
            "rostrum",
            PART,
            option("channel", evening.discord.general()),
            option("time", "18:30"),
            option("zone", "Asia/Tokyo"),
            option("days", "sat, sun"))
        .answer();
    Shown all = ada.slashPart("rostrum", PART).answer();
    assertThat(all.text()).contains("every day at 09:00", "Saturday and Sunday at 18:30");

    Shown paused = ada.press(all, "s1:pause:" + schedule().id()).answer();
    assertThat(paused.text()).contains("It is paused.");
    assertThat(schedule().paused()).isTrue();
    assertThat(ada.press(paused, "Go on").answer().text()).contains("It goes on.", "To come");

    Shown changed =
        ada.slashPart("rostrum", PART, option("schedule", schedule().id()), option("time", "10:15"))
            .answer();
    assertThat(changed.text()).contains("It is changed.", "at 10:15", "London");
    assertThat(evening.settings.changes(schedule().server(), 0, 1))
        .first()
        .returns(ada.id(), change -> change.by())
        .matches(change -> String.valueOf(change.was()).contains("every day at 09:00 (Europe"))
        .matches(
            change -> String.valueOf(change.became()).startsWith("changed: every day at 10:15"));

    Shown sure = ada.press(changed, "Stop").answer();
    assertThat(evening.schedules.all()).hasSize(2);
    assertThat(ada.press(sure, "Stop for good").answer().text()).contains("It is stopped.");
    assertThat(evening.schedules.all()).hasSize(1);
    assertThat(ada.press(changed, "Pause").answer().text()).contains("was ended");
  }

  @Test
  void asManyAsThereCanBeAreListedPageByPage() {
    for (int hour = 0; hour < 24; hour++) {
      ada.slashPart(
              "rostrum",
              PART,
              option("channel", quotes),
              option("time", "%02d:30".formatted(hour)),
              option("zone", "utc"))
          .answer();
    }
    Shown first = ada.slashPart("rostrum", PART).answer();
    assertThat(first.text()).contains("1 to 5 of 24", "at 00:30").doesNotContain("at 23:30");

    Shown second = ada.press(first, "More").answer();
    assertThat(second.text()).contains("6 to 10 of 24", "at 05:30");
    assertThat(ada.press(second, "s1:list:4").answer().text()).contains("at 23:30");
    assertThat(ada.press(second, "Those before").answer().text()).contains("at 00:30");
    assertThat(ben.press(first, "More").answer().text()).contains("Manage Server");
  }

  @Test
  void onePostedNowStandsThereOnceForEachPress() {
    Shown panel = setUp();

    assertThat(ada.press(panel, "Post one now").answer().text()).contains("It is posted.");
    assertThat(evening.discord.posts(quotes, 1)).hasSize(1);
    work(Duration.ZERO);
    List<Shown> posts = evening.discord.posts(quotes, 2);
    assertThat(posts).hasSize(2);
    assertThat(posts.getFirst().text()).isNotEqualTo(posts.getLast().text());
  }

  @Test
  void aMemberWithoutPermissionChangesNothing() {
    Shown panel = setUp();
    Schedule before = schedule();

    assertThat(ben.slashPart("rostrum", PART).answer().text()).contains("Manage Server");
    assertThat(
            ben.slashPart("rostrum", PART, option("channel", quotes), option("time", "9"))
                .answer()
                .text())
        .contains("Manage Server");
    for (String verb : List.of("show", "now", "pause", "resume", "stop", "end")) {
      assertThat(ben.press(panel, "s1:" + verb + ":" + before.id()).answer().text())
          .contains("Manage Server");
    }
    assertThat(ben.autocompletePart("rostrum", PART, "schedule", "").choices()).isEmpty();
    assertThat(evening.schedules.all()).containsExactly(before);
    assertThat(evening.discord.posts(quotes)).isEmpty();
  }

  @Test
  void anAdminOfAnotherServerReachesNothingHere() {
    Shown panel = setUp();
    Schedule before = schedule();
    Member eve = evening.discord.member("Eve").asAdmin().in(evening.discord.newServer("Elsewhere"));

    assertThat(eve.press(panel, "s1:end:" + before.id()).answer().text()).contains("was ended");
    assertThat(
            eve.slashPart("rostrum", PART, option("schedule", before.id()), option("time", "1"))
                .answer()
                .text())
        .contains("was ended");
    assertThat(evening.schedules.all()).containsExactly(before);
  }

  @Test
  void whatCannotBeUnderstoodIsToldAndNothingIsSaved() {
    Shown told =
        ada.slashPart(
                "rostrum",
                PART,
                option("time", "half past"),
                option("zone", "Atlantis"),
                option("days", "someday"))
            .answer();

    assertThat(told.text()).contains("channel", "half past", "Atlantis", "someday");
    assertThat(evening.schedules.all()).isEmpty();
  }

  @Test
  void timesZonesAndDaysAreSuggested() {
    setUp();
    assertThat(ada.autocompletePart("rostrum", PART, "zone", "new y").choices())
        .extracting(Choice::value)
        .containsExactly("America/New_York");
    assertThat(ada.autocompletePart("rostrum", PART, "zone", "Mumbai").choices())
        .extracting(Choice::name)
        .containsExactly("No zone is called so. Type your country's capital, or UTC+2 or the like");
    assertThat(ada.autocompletePart("rostrum", PART, "time", "7").choices())
        .extracting(Choice::value)
        .containsExactly("07:00", "07:30");
    assertThat(ada.autocompletePart("rostrum", PART, "days", "mon-thu").choices())
        .extracting(Choice::value)
        .startsWith("Monday to Thursday");
    assertThat(ada.autocompletePart("rostrum", PART, "schedule", "").choices())
        .extracting(Choice::value)
        .containsExactly(schedule().id());
  }

  @Test
  void whatWasSentThoughTheAnswerWasLostIsFoundAgain() {
    setUp();
    evening.discord.mischief().always(Prank.dropAfter(), POST);
    work(Duration.ZERO);
    assertThat(post().state()).isEqualTo(Post.State.CLAIMED);
    evening.discord.mischief().stop();
    work(Duration.ofMinutes(5));

    assertThat(post().state()).isEqualTo(Post.State.POSTED);
    assertThat(evening.discord.posts(quotes, 1)).hasSize(1);
  }

  @Test
  void whatWasNotSentIsSentAgainWithTheSameNonce() {
    setUp();
    evening.discord.mischief().always(Prank.badGateway(), POST);
    work(Duration.ZERO);
    assertThat(post().state()).isEqualTo(Post.State.CLAIMED);
    evening.discord.mischief().stop();
    work(Duration.ofMinutes(5));

    assertThat(post().state()).isEqualTo(Post.State.POSTED);
    assertThat(evening.discord.posts(quotes, 1)).hasSize(1);
    assertThat(evening.discord.journal().entries(POST))
        .extracting(Journal.Entry::body)
        .allMatch(body -> body.isTrue("enforce_nonce"))
        .extracting(body -> body.text("nonce"))
        .containsOnly(post().key().nonce());
  }

  @Test
  void aChannelThatIsGoneIsToldOfOnceAndPostsGoOnByThemselves() {
    setUp();
    evening.discord.mischief().always(Prank.missingPermission(), POST + "");
    work(Duration.ZERO);
    evening.discord.mischief().stop();
    evening.discord.remove(quotes);
    await()
        .untilAsserted(
            () -> {
              work(Duration.ofMinutes(5));
              assertThat(String.valueOf(post().note())).contains("gone");
            });
    work(Duration.ofMinutes(10));

    assertThat(schedule().barred()).isNotNull();
    assertThat(ada.slashPart("rostrum", PART).answer().text()).contains("cannot post now");
    work(Duration.ofHours(4));
    assertThat(post().state()).isEqualTo(Post.State.SKIPPED);
    assertThat(evening.discord.posts(quotes)).isEmpty();

    evening.discord.giveBack(quotes);
    await()
        .untilAsserted(
            () -> {
              work(1, Duration.ofMinutes(5));
              assertThat(post().state()).isEqualTo(Post.State.POSTED);
            });
    assertThat(evening.discord.posts(quotes, 1)).hasSize(1);
    assertThat(schedule().barred()).isNull();
    assertThat(ada.slashPart("rostrum", PART).answer().text()).doesNotContain("cannot post now");
    assertThat(evening.discord.posts(ada.inDirectMessage().place(), 1)).hasSize(1);
  }

  @Test
  void theAdminIsToldByDirectMessageOnce() {
    setUp();
    evening.discord.remove(quotes);
    await()
        .untilAsserted(
            () -> {
              work(Duration.ZERO);
              assertThat(schedule().barred()).isNotNull();
            });
    work(Duration.ofMinutes(5));
    work(Duration.ofMinutes(10));

    Place direct = ada.inDirectMessage().place();
    assertThat(evening.discord.posts(direct, 1)).hasSize(1);
    assertThat(evening.discord.posts(direct, 1).getFirst().text())
        .contains("cannot be posted in Town Hall", "the channel is gone", "Its settings are kept");
  }

  @Test
  void aThreadIsPostedInFromTheSourcesOfItsChannel() {
    Place thread = evening.discord.newThread(quotes, "daily");
    ada.slashPart(
            "rostrum", PART, option("channel", thread), option("time", "9"), option("zone", "utc"))
        .answer();
    String report =
        evening.desks.all().library().sources().stream()
            .filter(Source.Report.class::isInstance)
            .map(source -> source.id().value())
            .findFirst()
            .orElseThrow();
    evening.settings.set(
        evening.discord.townHall().id(),
        new ServerSettings.Key(Setting.SOURCES, quotes.channel()),
        report,
        ada.id(),
        Instant.now());
    evening.discord.archive(thread);

    assertThat(ada.slashPart("rostrum", PART, option("schedule", schedule().id())).answer().text())
        .contains("nothing fits");
    work(Duration.ZERO);
    assertThat(evening.discord.posts(thread)).isEmpty();
    assertThat(post().state()).isEqualTo(Post.State.SKIPPED);
  }

  @Test
  void anArchivedThreadIsPostedInAllTheSame() {
    Place thread = evening.discord.newThread(evening.discord.general(), "quotes");
    ada.slashPart(
            "rostrum", PART, option("channel", thread), option("time", "9"), option("zone", "utc"))
        .answer();
    evening.discord.archive(thread);
    await()
        .untilAsserted(
            () -> {
              work(Duration.ZERO);
              assertThat(evening.discord.posts(thread)).hasSize(1);
            });
  }
}
