package org.rostrum.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.support.Postgres;
import org.rostrum.support.TurnedClock;

/// Two processes that post from one PostgreSQL at once, and are killed now and then.
class TwoProcessesTest {

  @TempDir private Path folder;

  @Test
  void neverPostTheSame() {
    YearPlan plan = YearPlan.of(60, 8);
    Random random = new Random(13);
    TurnedClock clock = new TurnedClock(YearPlan.START);
    PretendDiscord discord = new PretendDiscord(clock, random);
    List<Schedule> schedules = plan.all();
    Histories histories = new Histories(schedules);
    Map<String, Schedule> byId =
        schedules.stream().collect(Collectors.toMap(Schedule::id, Function.identity()));
    String where = Postgres.newDatabase().url();
    WorkerProgram program = WorkerProgram.in(folder);
    try (Store store = Databases.open(where)) {
      YearPlan.setUp(store.schedules(), schedules);
      try (Worker one =
              new KilledWorker(program, where, "one", discord, clock, plan, byId, random, 1, 2);
          Worker other =
              new KilledWorker(program, where, "other", discord, clock, plan, byId, random, 1, 2)) {
        new Year(plan, clock, discord, random, histories).pass(List.of(one, other));
        assertThat(one.deaths() + other.deaths()).isPositive();
      }
      Tally tally = Tally.of(plan, histories, discord, store.posts());
      assertThat(tally.faults).isEmpty();
      assertThat(tally.duplicates).isZero();
      assertThat(tally.posted).isGreaterThan(tally.skips() * 5);
      assertThat(schedules.stream().flatMap(s -> store.posts().posts(s.id()).stream()))
          .extracting(post -> post.worker().split("\\.")[0])
          .contains("one", "other");
    }
  }
}
