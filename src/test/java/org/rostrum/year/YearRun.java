package org.rostrum.year;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.support.Postgres;
import org.rostrum.support.TurnedClock;

/// A year of 500 servers in 30 zones, and what came of it: `mvn -Pyear verify -DskipTests`; and a
/// month of two processes that share a database.
public final class YearRun {

  private static final int STORMS = 11;
  private static final int SPARES = 6;
  private static final int SHOWN = 10;
  private static final int A_YEAR = 365;

  /// So many must be killed in a year, or it shows nothing.
  private static final int KILLS = 200;

  private YearRun() {}

  /// @param args the numbers of servers, of days, and of storms in which processes are killed; 500,
  ///   365 and 11 where they are not given; and "two" for two processes on one PostgreSQL
  public static void main(String... args) throws IOException {
    int servers = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    int days = args.length > 1 ? Integer.parseInt(args[1]) : 365;
    int storms = args.length > 2 ? Integer.parseInt(args[2]) : STORMS;
    boolean two = args.length > 3 && args[3].equals("two");
    String where =
        two
            ? Postgres.newDatabase().url()
            : Files.createTempDirectory("year").toAbsolutePath().toString();
    long start = System.nanoTime();
    Tally tally =
        run(
            YearPlan.of(servers, days),
            storms,
            where,
            two ? List.of("one", "other") : List.of("worker"));
    System.out.printf(
        "  %-46s %d s%n", "took", Duration.ofNanos(System.nanoTime() - start).toSeconds());
    System.exit(tally.faults.isEmpty() ? 0 : 3);
  }

  private static Tally run(YearPlan plan, int storms, String where, List<String> names)
      throws IOException {
    Random random = new Random();
    TurnedClock clock = new TurnedClock(YearPlan.START);
    PretendDiscord discord = new PretendDiscord(clock, random);
    List<Schedule> schedules = plan.all();
    Histories histories = new Histories(schedules);
    Map<String, Schedule> byId =
        schedules.stream().collect(Collectors.toMap(Schedule::id, Function.identity()));
    try (Store store = Databases.open(where)) {
      YearPlan.setUp(store.schedules(), schedules);
    }
    WorkerProgram program = WorkerProgram.in(Files.createTempDirectory("worker"));
    List<Worker> workers = new ArrayList<>();
    for (String name : names) {
      workers.add(
          new KilledWorker(
              program,
              where,
              name,
              discord,
              clock,
              plan,
              byId,
              random,
              storms,
              SPARES / names.size()));
    }
    new Year(plan, clock, discord, random, histories).pass(workers);
    int deaths = workers.stream().mapToInt(Worker::deaths).sum();
    workers.forEach(Worker::close);
    try (Store store = Databases.open(where)) {
      Tally tally = Tally.of(plan, histories, discord, store.posts());
      if (plan.days() >= A_YEAR && deaths < KILLS) {
        tally.faults.add("only %d processes were killed".formatted(deaths));
      }
      print(plan, tally, discord, deaths, histories.edits());
      return tally;
    }
  }

  private static void print(
      YearPlan plan, Tally tally, PretendDiscord discord, int deaths, int edits) {
    System.out.printf(
        "A year of the quotation of the day: %d schedules in %d zones, %d days%n",
        tally.schedules, YearPlan.ZONES.size(), plan.days());
    line("days of schedules", tally.days);
    line("posted", tally.posted);
    line("skipped, with the reason in the log", tally.skips());
    tally.skipped.forEach((why, times) -> line("  " + why, times));
    line("posted twice", tally.duplicates);
    line("neither posted nor skipped (silent gaps)", tally.gaps);
    line("quotations that came again before all had", tally.repeats);
    line("changes by admins", edits);
    line("processes killed (kill -9)", deaths);
    line("requests that Discord failed", discord.failures());
    line("warnings to admins of a channel that is gone", discord.warnings());
    tally.faults.stream().limit(SHOWN).forEach(fault -> System.out.println("  WRONG: " + fault));
  }

  private static void line(String what, int number) {
    System.out.printf("  %-46s %,d%n", what, number);
  }
}
