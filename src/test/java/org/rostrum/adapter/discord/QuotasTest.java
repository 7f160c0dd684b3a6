package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.adapter.discord.Quotas.Verdict.Granted;
import org.rostrum.adapter.discord.Quotas.Verdict.Spent;
import org.rostrum.adapter.discord.Quotas.Verdict.Whose;

class QuotasTest {

  private static final long ADA = 1;
  private static final long BEN = 2;
  private static final long SERVER = 10;

  private final Hands clock = new Hands();
  private final Quotas quotas = new Quotas(3, 5, 4, clock);

  @Test
  void countsDownToTheMembersLast() {
    assertThat(quotas.ask(ADA, SERVER)).isEqualTo(new Granted(2));
    assertThat(quotas.ask(ADA, null)).isEqualTo(new Granted(1));
    assertThat(quotas.ask(ADA, SERVER)).isEqualTo(new Granted(0));
    clock.pass(Duration.ofMinutes(48));
    assertThat(quotas.ask(ADA, SERVER))
        .isEqualTo(new Spent(Whose.MEMBER, 3, Duration.ofMinutes(12)));
  }

  @Test
  void givesAllOfThemBackAfterTheHour() {
    askAll(ADA, 3);
    clock.pass(Duration.ofMinutes(60));

    assertThat(quotas.ask(ADA, null)).isEqualTo(new Granted(2));
  }

  @Test
  void aQuestionThatTheServerRefusesCostsTheMemberNothing() {
    askAll(ADA, 3);
    assertThat(quotas.ask(BEN, SERVER)).isEqualTo(new Granted(2));
    assertThat(quotas.ask(3, SERVER)).isEqualTo(new Granted(2));

    for (int i = 0; i < 5; i++) {
      assertThat(quotas.ask(BEN, SERVER))
          .isEqualTo(new Spent(Whose.SERVER, 5, Duration.ofHours(1)));
    }
    assertThat(quotas.ask(BEN, null)).isEqualTo(new Granted(1));
  }

  @Test
  void aQuestionThatTheMemberHasNoneLeftForCostsTheServerNothing() {
    askAll(ADA, 10);

    assertThat(quotas.ask(BEN, SERVER)).isEqualTo(new Granted(2));
    assertThat(quotas.ask(BEN, SERVER)).isEqualTo(new Granted(1));
    assertThat(quotas.ask(BEN, SERVER)).isInstanceOf(Spent.class);
  }

  @Test
  void boundsWhatElseAMemberDoesInAMinute() {
    for (int i = 0; i < 4; i++) {
      assertThat(quotas.act(ADA)).isTrue();
    }
    assertThat(quotas.act(ADA)).isFalse();
    assertThat(quotas.act(BEN)).isTrue();
    clock.pass(Duration.ofSeconds(15));
    assertThat(quotas.act(ADA)).isTrue();
    assertThat(quotas.act(ADA)).isFalse();
  }

  @Test
  void grantsNoMoreHoweverManyAskAtOnce() {
    AtomicInteger granted = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 200)
          .forEach(
              number ->
                  threads.execute(
                      () -> {
                        if (quotas.ask(number, SERVER) instanceof Granted) {
                          granted.incrementAndGet();
                        }
                      }));
    }
    assertThat(granted).hasValue(5);
  }

  @Nested
  class Notes {

    @ParameterizedTest
    @CsvSource({
      "3,3 left this hour.",
      "1,1 left this hour.",
      "0,That was your last question this hour."
    })
    void sayHowFewAreLeft(int left, String note) {
      assertThat(new Granted(left).note()).isEqualTo(note);
    }

    @Test
    void areSilentWhileManyAreLeft() {
      assertThat(new Granted(4).note()).isEmpty();
    }

    @Test
    void sayWhenToAskAgain() {
      assertThat(new Spent(Whose.MEMBER, 30, Duration.ofSeconds(661)).note())
          .isEqualTo(
              "You have asked 30 questions this hour, which is all I can take from one member. Ask"
                  + " again in 12 minutes.");
      assertThat(new Spent(Whose.SERVER, 300, Duration.ofMillis(1)).note())
          .isEqualTo(
              "This server has asked 300 questions this hour, which is all I can take from one"
                  + " server. Ask again in a minute.");
      assertThat(new Spent(Whose.MEMBER, 1, Duration.ofHours(1)).note())
          .contains("1 question ")
          .contains("60 minutes");
    }
  }

  private void askAll(long member, int times) {
    for (int i = 0; i < times; i++) {
      quotas.ask(member, SERVER);
    }
  }

  /// A clock that moves when it is told to.
  private static final class Hands extends Clock {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
