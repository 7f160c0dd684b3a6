package org.rostrum.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.support.TurnedClock;

/// Lets the time pass, half an hour at a time, while workers post. Now and then nothing runs for
/// hours, the clock goes wrong, or a channel is gone for a day.
final class Year {

  private static final Duration TICK = Duration.ofMinutes(30);
  private static final int LAST_LOOKS = 30;

  private final YearPlan plan;
  private final TurnedClock clock;
  private final PretendDiscord discord;
  private final Random random;

  Year(YearPlan plan, TurnedClock clock, PretendDiscord discord, Random random) {
    this.plan = plan;
    this.clock = clock;
    this.discord = discord;
    this.random = random;
  }

  void pass(List<Worker> workers, List<Schedule> schedules) {
    try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
      Instant now = YearPlan.START;
      while (now.isBefore(plan.end())) {
        now = upset(now, schedules);
        Instant wrong = now;
        if (random.nextInt(500) == 0) {
          wrong = now.minus(Duration.ofMinutes(random.nextInt(60)));
        }
        clock.turn(wrong);
        tick(workers, threads);
        now = now.plus(TICK);
      }
      end(workers, threads);
    }
  }

  private Instant upset(Instant now, List<Schedule> schedules) {
    if (random.nextInt(40 * schedules.size()) < schedules.size() / 10) {
      Schedule gone = schedules.get(random.nextInt(schedules.size()));
      discord.takeAway(gone, now.plus(Duration.ofHours(1 + random.nextInt(40))));
    }
    return random.nextInt(2000) == 0 ? now.plus(Duration.ofHours(2 + random.nextInt(8))) : now;
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
