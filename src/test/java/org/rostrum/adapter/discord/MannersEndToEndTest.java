package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rostrum.discord.Option.option;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Prank;
import org.rostrum.discord.Sent;
import org.rostrum.discord.Shown;
import org.rostrum.support.Libraries;

/// How the bot behaves when Discord, its members or its own parts do not.
class MannersEndToEndTest {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String ANSWER = "Handing a branch to volunteers";

  private static Interaction ask(Member member) {
    return member.slash("ask", option("question", QUESTION));
  }

  @Nested
  class WhenDiscordMisbehaves {

    private static final Evening EVENING = Evening.open();
    private final Member ana = EVENING.ana();

    @AfterAll
    static void stop() {
      EVENING.close();
    }

    @AfterEach
    void behave() {
      EVENING.discord.mischief().stop();
      EVENING.check();
    }

    private void answeredOnce(Interaction asked) {
      assertThat(asked.answer().text()).contains(ANSWER);
      assertThat(asked.sent().stream().filter(s -> s.kind() == Sent.Kind.FOLLOW_UP)).isEmpty();
      assertThat(EVENING.discord.posts(asked.answer().place()).stream().map(Shown::id))
          .doesNotHaveDuplicates();
    }

    @Test
    void acknowledgementSurvivesABrokenConnection() {
      EVENING.discord.mischief().once(Prank.dropBefore(), "callback");
      answeredOnce(ask(ana));
      EVENING.discord.mischief().once(Prank.dropAfter(), "callback");
      answeredOnce(ask(ana));
    }

    @Test
    void acknowledgementSurvivesABadGateway() {
      EVENING.discord.mischief().times(2, Prank.badGateway(), "callback");
      Interaction asked = ask(ana);
      answeredOnce(asked);
      assertThat(asked.acknowledgedAfter()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void acknowledgementWaitsNoLongerThanItIsAskedTo() {
      EVENING.discord.mischief().once(Prank.rateLimited(Duration.ofMillis(300)), "callback");
      Interaction asked = ask(ana);
      answeredOnce(asked);
      assertThat(asked.acknowledgedAfter())
          .isBetween(Duration.ofMillis(300), Duration.ofMillis(950));
    }

    @Test
    void answerSurvivesBrokenConnectionsBadGatewaysAndLimits() {
      EVENING.discord.mischief().once(Prank.dropAfter(), "@original");
      answeredOnce(ask(ana));
      EVENING.discord.mischief().once(Prank.badGateway(), "@original");
      answeredOnce(ask(ana));
      EVENING.discord.mischief().once(Prank.rateLimited(Duration.ofMillis(300)), "@original");
      answeredOnce(ask(ana));
    }

    @Test
    void replyToAMentionIsPostedOnceThoughItsConnectionBroke() {
      EVENING.discord.mischief().once(Prank.dropAfter(), "POST /channels/{c}/messages", "messages");
      Posted question = ana.mention(QUESTION);

      assertThat(question.answer().text()).contains(ANSWER);
      assertThat(question.answers()).hasSize(1);
    }

    @Test
    void eventThatComesTwiceIsAnsweredOnce() {
      EVENING.discord.mischief().once(Prank.duplicateEvent(), "INTERACTION_CREATE");
      Interaction asked = ask(ana);
      answeredOnce(asked);
      assertThat(asked.sent()).hasSize(2);

      EVENING.discord.mischief().once(Prank.duplicateEvent(), "MESSAGE_CREATE");
      Posted question = ana.mention(QUESTION);
      question.answer();
      ask(ana).answer();
      assertThat(
              question.answers().stream()
                  .filter(m -> !m.at("message_reference").text("message_id").isEmpty()))
          .hasSize(1);
    }

    @Test
    void eventThatComesTooLateIsLetGo() {
      EVENING.discord.mischief().once(Prank.lateEvent(), "INTERACTION_CREATE");
      Interaction late = ask(ana);
      answeredOnce(ask(ana));

      assertThat(late.sent()).extracting(Sent::kind).containsExactly(Sent.Kind.CALLBACK);
    }

    @Test
    void missingPermissionIsToldByDirectMessage() {
      EVENING.discord.mischief().once(Prank.missingPermission(), "messages");
      ana.mention(QUESTION);

      assertThat(EVENING.discord.posts(ana.inDirectMessage().place(), 1).getLast().text())
          .contains("may not write");
    }

    @Test
    void whereTheReplyHasNoPlaceAnyMoreTheAskerIsTold() {
      for (Prank gone : List.of(Prank.deletedChannel(), Prank.unknownMessage())) {
        EVENING.discord.mischief().once(gone, "@original");
        Shown told = ask(ana).followUp(0);

        assertThat(told.text()).contains("no place any more");
        assertThat(told.isPrivate()).isTrue();
        answeredOnce(ask(ana));
      }
      assertThat(EVENING.observer.failures("undeliverable")).isEqualTo(2);
    }

    @Test
    void gatewayMayReconnectOrForgetTheSession() {
      EVENING.discord.gateway().reconnect();
      EVENING.discord.gateway().awaitResumes(1);
      answeredOnce(ask(ana));
      EVENING.discord.gateway().cut();
      EVENING.discord.gateway().awaitResumes(2);
      answeredOnce(ask(ana));
      EVENING.discord.gateway().invalidSession(false);
      EVENING.discord.gateway().awaitLogins(2);
      answeredOnce(ask(ana));
    }
  }

  @Test
  void quotaIsToldBeforeAndAfterItIsSpent() {
    try (Evening evening = Evening.withQuota(2)) {
      Member ana = evening.ana();

      assertThat(ask(ana).answer().text()).contains(ANSWER, "1 left for now");
      assertThat(ask(ana).answer().text()).contains(ANSWER);
      Interaction third = ask(ana);
      assertThat(third.answer().isPrivate()).isTrue();
      assertThat(third.answer().text()).contains("Ask again in").doesNotContain(ANSWER);
      assertThat(ask(evening.ben()).answer().text()).contains(ANSWER);
      evening.check();
    }
  }

  @Test
  void questionOverTheBoundIsTurnedAwayAtOnce() {
    CountDownLatch hold = new CountDownLatch(1);
    try (Evening evening = Evening.withRoomFor(1, slow(Libraries.open().answerer(), hold))) {
      Interaction first = ask(evening.ana());
      first.acknowledgement();
      Interaction second = ask(evening.ben());

      assertThat(second.answer().text()).contains("as many questions as I can");
      assertThat(second.answer().isPrivate()).isTrue();
      hold.countDown();
      assertThat(first.answer().text()).contains(ANSWER);
      evening.check();
    }
  }

  @Test
  void whatMustBeLookedUpFirstIsAcknowledgedHoweverMuchThereIsToWorkOut() {
    CountDownLatch hold = new CountDownLatch(1);
    Answerer real = Libraries.open().answerer();
    Answerer slow =
        (question, before) -> {
          while (question.text().endsWith("!") && hold.getCount() > 0) {
            Thread.onSpinWait();
          }
          return real.answer(question, before);
        };
    try (Evening evening = Evening.answeredBy(slow)) {
      Shown answer = ask(evening.ana()).answer();
      IntStream.rangeClosed(0, Runtime.getRuntime().availableProcessors())
          .mapToObj(k -> evening.ben().slash("ask", option("question", QUESTION + " " + k + "!")))
          .forEach(Interaction::acknowledgement);

      assertThat(evening.ana().press(answer, "More").acknowledgement().isDeferred()).isTrue();
      hold.countDown();
      evening.check();
    }
  }

  @Test
  void questionInFlightIsAnsweredFromTheRecordThatItWasPutTo() {
    CountDownLatch hold = new CountDownLatch(1);
    Libraries old = Libraries.open();
    Libraries other = Libraries.of(Path.of("src/test/resources/corpora/water"));
    try (Evening evening = Evening.answeredBy(slow(old.answerer(), hold))) {
      Interaction before = ask(evening.ana());
      before.acknowledgement();
      await().until(() -> evening.bot.inFlight() == 1);

      evening.desks.use(
          new DesksInUse.Edition(
              other.desks(other.answerer(), new QuoteSettings(ZoneOffset.UTC, 8, 40)), "another"));
      hold.countDown();
      Shown after = ask(evening.ben()).answer();

      assertThat(before.answer().text()).contains(ANSWER);
      assertThat(after.text()).doesNotContain(ANSWER);
      evening.check();
    }
  }

  @Test
  void bugIsToldInOneSentenceWithANumber() {
    Answerer broken =
        (question, before) -> {
          throw new IllegalStateException("a bug of the test");
        };
    try (Evening evening = Evening.answeredBy(broken)) {
      String told = ask(evening.ana()).answer().text();

      assertThat(told).matches("Something went wrong .*incident [0-9a-f]{4}\\\\?\\.");
      assertThat(told).doesNotContain("a bug of the test");
      evening.check();
    }
  }

  @Test
  void memberHearsThatTheRecordCannotBeSearchedAndNotWhere() {
    Answerer cut =
        (question, before) -> {
          throw new IndexException(
              IndexException.Trouble.UNREACHABLE,
              "The cluster at http://10.0.0.7 does not answer.",
              new IllegalStateException());
        };
    try (Evening evening = Evening.answeredBy(cut)) {
      String told = ask(evening.ana()).answer().text();

      assertThat(told).startsWith("I can't search the record at the moment.");
      assertThat(told).doesNotContain("10.0.0.7", "incident");
      evening.check();
    }
  }

  @Test
  void answersInFlightAreFinishedBeforeTheBotStops() throws InterruptedException {
    CountDownLatch hold = new CountDownLatch(1);
    Answerer slow = slow(Libraries.open().answerer(), hold);
    Evening evening = Evening.answeredBy(slow);
    Interaction asked = ask(evening.ana());
    asked.acknowledgement();
    Thread stopping = Thread.ofVirtual().start(evening.bot::close);
    await().until(() -> !evening.bot.admits());

    assertThat(ask(evening.ben()).answer().text()).contains("about to restart");
    hold.countDown();
    assertThat(asked.answer().text()).contains(ANSWER);
    stopping.join();
    evening.check();
    evening.close();
  }

  private static Answerer slow(Answerer real, CountDownLatch hold) {
    return (question, before) -> {
      try {
        hold.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return real.answer(question, before);
    };
  }
}
