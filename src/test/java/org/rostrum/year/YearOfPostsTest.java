package org.rostrum.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.support.TurnedClock;

/// Two months of posting, with workers whose deaths are played. A whole year, with processes that
/// are killed: `mvn -Pyear verify -DskipTests`.
class YearOfPostsTest {

  @TempDir private Path folder;

  @Test
  void everyDayOfEveryServerIsPostedOnceOrSkippedWithItsReason() {
    YearPlan plan =
        YearPlan.of(Integer.getInteger("year.servers", 40), Integer.getInteger("year.days", 60));
    Random random = new Random(13);
    TurnedClock clock = new TurnedClock(YearPlan.START);
    PretendDiscord discord = new PretendDiscord(clock, random);
    List<Schedule> schedules = plan.all();
    Histories histories = new Histories(schedules);
    try (Store store = Store.open(folder)) {
      YearPlan.setUp(store.schedules(), schedules);
      Worker worker =
          new MortalWorker(
              store.schedules(), store.posts(), discord, plan, clock, random, 400, "worker");
      new Year(plan, clock, discord, random, histories).pass(List.of(worker));

      Tally tally = Tally.of(plan, histories, discord, store.posts());
      assertThat(tally.faults).isEmpty();
      assertThat(worker.deaths()).isPositive();
      assertThat(histories.edits()).isPositive();
      assertThat(discord.warnings()).isPositive();
      assertThat(tally.posted).isGreaterThan(tally.skips() * 5);
    }
  }
}
