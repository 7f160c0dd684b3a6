package org.rostrum.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.support.TurnedClock;

/// Lets the time pass, half an hour at a time, while workers post. Now and then nothing runs for
/// hours, the clock goes wrong, a channel is gone for a day, or an admin changes a schedule.
final class Year {

  private static final Duration TICK = Duration.ofMinutes(30);
  private static final int LAST_LOOKS = 30;

  /// In which of so many half hours the clock is far ahead.
  private static final int LEAPS = 6000;

  private static final int FIRST_LEAP = 300;
  private static final int MOST_PAUSED = 8;

  /// An admin changes something in one of so many half hours.
  private static final int EDITS = 16;

  private final YearPlan plan;
  private final TurnedClock clock;
  private final PretendDiscord discord;
  private final Random random;
  private final Histories histories;

  Year(
      YearPlan plan,
      TurnedClock clock,
      PretendDiscord discord,
      Random random,
      Histories histories) {
    this.histories = histories;
    this.plan = plan;
    this.clock = clock;
    this.discord = discord;
    this.random = random;
  }

  void pass(List<Worker> workers) {
    try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
      Instant now = YearPlan.START;
      for (int tick = 0; now.isBefore(plan.end()); tick++) {
        now = upset(now);
        // Before what is due is entered, or after.
        boolean early = random.nextBoolean();
        if (early) {
          edit(now, workers.getFirst());
        }
        clock.turn(wrong(now, tick));
        tick(workers, threads);
        if (!early) {
          edit(now, workers.getFirst());
        }
        now = now.plus(TICK);
      }
      end(workers, threads);
    }
  }

  /// What the clock shows: now and then it is behind, and seldom days ahead.
  private Instant wrong(Instant now, int tick) {
    if (tick % LEAPS == FIRST_LEAP) {
      return now.plus(Duration.ofHours(6 + random.nextInt(66)));
    }
    return random.nextInt(500) == 0 ? now.minus(Duration.ofMinutes(random.nextInt(60))) : now;
  }

  private Instant upset(Instant now) {
    List<Schedule> schedules = histories.present();
    if (random.nextInt(40 * schedules.size()) < schedules.size() / 5) {
      Schedule gone = schedules.get(random.nextInt(schedules.size()));
      discord.takeAway(gone, now.plus(Duration.ofHours(1 + random.nextInt(40))));
    }
    return random.nextInt(2000) == 0 ? now.plus(Duration.ofHours(2 + random.nextInt(8))) : now;
  }

  /// Changes a schedule now and then, best while a post of it is open; one that is paused goes on
  /// before long.
  private void edit(Instant now, Worker worker) {
    List<Schedule> schedules = histories.present();
    Optional<String> troubled = discord.troubled();
    if (random.nextInt(EDITS) != 0) {
      return;
    }
    List<Schedule> paused = schedules.stream().filter(Schedule::paused).toList();
    Schedule one =
        paused.size() > MOST_PAUSED
            ? paused.get(random.nextInt(paused.size()))
            : troubled
                .map(histories::present)
                .orElseGet(() -> schedules.get(random.nextInt(schedules.size())));
    Edit edit =
        one.paused()
            ? new Edit(one.id(), Edit.Verb.RESUME, "", now)
            : switch (random.nextInt(3)) {
              case 0 -> new Edit(one.id(), Edit.Verb.PAUSE, "", now);
              case 1 ->
                  new Edit(
                      one.id(),
                      Edit.Verb.TIME,
                      "%02d:%02d".formatted(random.nextInt(24), 15 * random.nextInt(4)),
                      now);
              default ->
                  new Edit(
                      one.id(),
                      Edit.Verb.CHANNEL,
                      one.channel().endsWith("b")
                          ? one.channel().substring(0, one.channel().length() - 1)
                          : one.channel() + "b",
                      now);
            };
    worker.edit(edit);
    histories.made(edit);
  }

  private void tick(List<Worker> workers, ExecutorService threads) {
    boolean died = false;
    for (int again = 0; again < 3 && (again == 0 || died); again++) {
      List<Future<Boolean>> done = new ArrayList<>();
      workers.forEach(worker -> done.add(threads.submit(worker::work)));
      died = done.stream().map(Year::get).toList().contains(false);
      clock.turn(clock.instant().plusSeconds(20));
    }
  }

  private static boolean get(Future<Boolean> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Everything behaves, until nothing is open.
  private void end(List<Worker> workers, ExecutorService threads) {
    workers.forEach(Worker::spare);
    discord.behave();
    clock.turn(plan.end());
    for (int look = 0; look < LAST_LOOKS; look++) {
      tick(workers, threads);
      clock.turn(clock.instant().plus(Duration.ofMinutes(10)));
    }
  }
}
