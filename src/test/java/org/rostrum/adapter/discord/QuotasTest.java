package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.adapter.discord.Quotas.Verdict.Granted;
import org.rostrum.adapter.discord.Quotas.Verdict.Spent;
import org.rostrum.adapter.discord.Quotas.Verdict.Whose;
import org.rostrum.support.TurnedClock;

class QuotasTest {

  private static final long ADA = 1;
  private static final long BEN = 2;
  private static final long SERVER = 10;

  private final TurnedClock clock = new TurnedClock(Instant.parse("2026-03-01T12:00:00Z"));
  private final Quotas quotas = new Quotas(3, 5, 4, clock);

  @Test
  void countsDownToTheMembersLast() {
    assertThat(ask(ADA, SERVER)).isEqualTo(new Granted(2));
    assertThat(ask(ADA, null)).isEqualTo(new Granted(1));
    assertThat(ask(ADA, SERVER)).isEqualTo(new Granted(0));
    clock.pass(Duration.ofMinutes(8));
    assertThat(ask(ADA, SERVER)).isEqualTo(new Spent(Whose.MEMBER, 3, Duration.ofMinutes(12)));
  }

  @Test
  void givesThemBackBitByBit() {
    askAll(ADA, 3);
    clock.pass(Duration.ofMinutes(20));

    assertThat(ask(ADA, null)).isEqualTo(new Granted(0));
    assertThat(ask(ADA, null)).isEqualTo(new Spent(Whose.MEMBER, 3, Duration.ofMinutes(20)));
  }

  @Test
  void aServerCanTakeFewerAndAChannelFewerStill() {
    House.Allowance two = new House.Allowance(OptionalInt.of(2), OptionalInt.of(3), false);
    assertThat(ask(ADA, SERVER, two)).isEqualTo(new Granted(1));
    assertThat(ask(ADA, SERVER, two)).isEqualTo(new Granted(0));
    assertThat(ask(ADA, SERVER, two)).isEqualTo(new Spent(Whose.MEMBER, 2, Duration.ofMinutes(30)));
    assertThat(ask(ADA, null)).isEqualTo(new Granted(0));

    House.Allowance one = new House.Allowance(OptionalInt.of(1), OptionalInt.of(3), true);
    assertThat(ask(BEN, SERVER, one)).isEqualTo(new Granted(0));
    assertThat(ask(BEN, SERVER, one)).isInstanceOf(Spent.class);
    assertThat(ask(BEN, SERVER, two)).isEqualTo(new Spent(Whose.SERVER, 3, Duration.ofMinutes(20)));
  }

  @Test
  void anotherNumberHoldsAtOnce() {
    House.Allowance one = new House.Allowance(OptionalInt.of(1), OptionalInt.empty(), false);
    House.Allowance two = new House.Allowance(OptionalInt.of(2), OptionalInt.empty(), false);
    assertThat(ask(ADA, SERVER, one)).isEqualTo(new Granted(0));
    assertThat(ask(ADA, SERVER, one)).isInstanceOf(Spent.class);
    assertThat(ask(ADA, SERVER, two)).isInstanceOf(Granted.class);
  }

  private Quotas.Verdict ask(long member, @Nullable Long server) {
    return ask(member, server, House.Allowance.OPERATORS);
  }

  private Quotas.Verdict ask(long member, @Nullable Long server, House.Allowance own) {
    return quotas.ask(new Asking.Place(member, "", server, 7), own);
  }

  @Test
  void givesAllOfThemBackAfterTheHour() {
    askAll(ADA, 3);
    clock.pass(Duration.ofMinutes(60));

    assertThat(ask(ADA, null)).isEqualTo(new Granted(2));
  }

  @Test
  void aQuestionThatTheServerRefusesCostsTheMemberNothing() {
    askAll(ADA, 3);
    assertThat(ask(BEN, SERVER)).isEqualTo(new Granted(2));
    assertThat(ask(3, SERVER)).isEqualTo(new Granted(2));

    for (int i = 0; i < 5; i++) {
      assertThat(ask(BEN, SERVER)).isEqualTo(new Spent(Whose.SERVER, 5, Duration.ofMinutes(12)));
    }
    assertThat(ask(BEN, null)).isEqualTo(new Granted(1));
  }

  @Test
  void aQuestionThatTheMemberHasNoneLeftForCostsTheServerNothing() {
    askAll(ADA, 10);

    assertThat(ask(BEN, SERVER)).isEqualTo(new Granted(2));
    assertThat(ask(BEN, SERVER)).isEqualTo(new Granted(1));
    assertThat(ask(BEN, SERVER)).isInstanceOf(Spent.class);
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
                        if (ask(number, SERVER) instanceof Granted) {
                          granted.incrementAndGet();
                        }
                      }));
    }
    assertThat(granted).hasValue(5);
  }

  @Nested
  class Notes {

    @ParameterizedTest
    @CsvSource({"3,3 left for now.", "1,1 left for now.", "0,That was your last question for now."})
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
              "I take 30 questions an hour from one member, and yours are used up for now. Ask"
                  + " again in 12 minutes.");
      assertThat(new Spent(Whose.SERVER, 300, Duration.ofMillis(1)).note())
          .isEqualTo(
              "I take 300 questions an hour from this server, and they are used up for now. Ask"
                  + " again in a minute.");
      assertThat(new Spent(Whose.MEMBER, 1, Duration.ofHours(1)).note())
          .contains("one question ")
          .contains("60 minutes");
    }
  }

  private void askAll(long member, int times) {
    for (int i = 0; i < times; i++) {
      ask(member, SERVER);
    }
  }
}
