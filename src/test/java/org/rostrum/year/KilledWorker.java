package org.rostrum.year;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.schedule.Announcer;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.support.TurnedClock;

/// A worker in a process of its own, which is killed (`kill -9`) while it works: before Discord
/// gets a message, after it has it, or at any moment. Another takes its place. It is killed in
/// storms, and seldom besides: a process that starts is slow, and a year is long.
final class KilledWorker implements Worker {

  private static final Duration STORM = Duration.ofHours(36);

  /// How often of a thousand times it is to die then.
  private static final int IN_A_STORM = 330;

  /// How often it dies in one of them.
  private static final int DEATHS_OF_A_STORM = 20;

  /// How long a worker is left alone at most before it is killed at some moment.
  private static final int LONGEST_NANOS = 4_000_000;

  private final WorkerProgram program;
  private final String where;
  private final String name;
  private final PretendDiscord discord;
  private final TurnedClock clock;
  private final Map<String, Schedule> schedules;
  private final Random random;
  private final List<Instant> storms = new ArrayList<>();
  private Life life;
  private final Deque<Life> ready = new ArrayDeque<>();
  private boolean mortal = true;
  private int deaths;
  private @Nullable Instant storm;
  private int deathsOfStorm;

  private enum Death {
    NONE,
    BEFORE_A_MESSAGE,
    AFTER_A_MESSAGE,
    AT_ANY_MOMENT
  }

  /// @param storms how often it is in danger for some days, and killed up to 20 times
  /// @param spares how many more stand ready, since a storm is quicker than they start
  KilledWorker(
      WorkerProgram program,
      String where,
      String name,
      PretendDiscord discord,
      TurnedClock clock,
      YearPlan plan,
      Map<String, Schedule> schedules,
      Random random,
      int storms,
      int spares) {
    this.program = program;
    this.where = where;
    this.name = name;
    this.discord = discord;
    this.clock = clock;
    this.schedules = schedules;
    this.random = random;
    for (int i = 0; i < storms; i++) {
      long hours = (long) plan.days() * 24 * i / storms;
      this.storms.add(YearPlan.START.plus(Duration.ofHours(hours)));
    }
    for (int i = 0; i < spares; i++) {
      ready.add(new Life());
    }
    this.life = begun();
  }

  /// One process.
  private final class Life {

    private final Process process;
    private final BufferedReader from;
    private final BufferedWriter to;

    Life() {
      try {
        process =
            new ProcessBuilder(program.with(name + "." + deaths))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      from = process.inputReader(StandardCharsets.UTF_8);
      to = process.outputWriter(StandardCharsets.UTF_8);
    }

    void say(String line) throws IOException {
      to.write(line);
      to.newLine();
      if (!from.ready()) {
        to.flush();
      }
    }

    void kill() {
      process.destroyForcibly();
    }

    /// Waits until nothing of it is left.
    void bury() {
      try {
        kill();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          throw new IllegalStateException("it does not die: " + process);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// The process that stood ready for longest, put to work; another stands ready soon.
  private Life begun() {
    Life begun = ready.removeFirst();
    ready.addLast(new Life());
    try {
      String said = begun.from.readLine();
      if (!"ready".equals(said)) {
        throw new IllegalStateException("a worker that cannot start: " + said);
      }
      begun.say(where);
      return begun;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean work() {
    Death death = death();
    try {
      life.say(clock.instant().toString());
      if (death == Death.AT_ANY_MOMENT) {
        killSoon(life);
      }
      for (String line = life.from.readLine(); line != null; line = life.from.readLine()) {
        if (line.equals("done")) {
          return true;
        }
        answer(line.split("\t", -1), death);
      }
    } catch (IOException dead) {
      // It is replaced below, as where its output just ends.
    }
    replace();
    return false;
  }

  private Death death() {
    boolean storm = inAStorm() && deathsOfStorm < DEATHS_OF_A_STORM;
    if (!mortal || random.nextInt(1000) >= (storm ? IN_A_STORM : 0) && random.nextInt(4000) != 0) {
      return Death.NONE;
    }
    return Death.values()[1 + random.nextInt(3)];
  }

  private boolean inAStorm() {
    Instant now = clock.instant();
    Instant begun =
        storms.stream().filter(from -> !now.isBefore(from)).reduce((_, b) -> b).orElse(null);
    if (begun == null) {
      return false;
    }
    if (!begun.equals(storm)) {
      storm = begun;
      deathsOfStorm = 0;
    }
    return now.isBefore(begun.plus(STORM));
  }

  private void killSoon(Life victim) {
    long nanos = random.nextInt(LONGEST_NANOS);
    Thread.ofVirtual()
        .start(
            () -> {
              LockSupport.parkNanos(nanos);
              victim.kill();
            });
  }

  private void answer(String[] asked, Death death) throws IOException {
    Schedule schedule = Objects.requireNonNull(schedules.get(asked[1]));
    if (asked[0].equals("warn")) {
      discord.warn(schedule, "");
      life.say("thanks");
      return;
    }
    if (death == Death.BEFORE_A_MESSAGE) {
      life.bury();
      return;
    }
    Post post = post(schedule, LocalDate.parse(asked[2]), asked[3]);
    String answer =
        asked[0].equals("post")
            ? told(discord.post(new Announcer.Announcement(schedule, post)))
            : told(discord.find(post));
    if (death == Death.AFTER_A_MESSAGE) {
      life.bury();
      return;
    }
    life.say(answer);
  }

  private Post post(Schedule schedule, LocalDate day, String channel) {
    return new Post(
        new Post.Key(schedule.id(), day, ""),
        schedule.server(),
        channel,
        clock.instant(),
        Post.State.CLAIMED,
        null,
        name,
        clock.instant(),
        1,
        null);
  }

  private static String told(Announcer.Sent sent) {
    return switch (sent) {
      case Announcer.Sent.As(String message) -> "as\t" + message;
      case Announcer.Sent.Unknown(String why) -> "unknown\t" + why;
      case Announcer.Sent.Later(String why) -> "unknown\t" + why;
      case Announcer.Sent.Barred(String why) -> "barred\t" + why;
    };
  }

  private static String told(Announcer.Looked looked) {
    return switch (looked) {
      case Announcer.Looked.Found(String message) -> "found\t" + message;
      case Announcer.Looked.Missing _ -> "missing\t";
      case Announcer.Looked.Unable(String why) -> "unable\t" + why;
    };
  }

  /// Where it is killed meanwhile, as a kill at any moment may come late, the next one does it.
  @Override
  public void edit(Edit edit) {
    try {
      life.say(edit.line());
      life.to.flush();
      if ("done".equals(life.from.readLine())) {
        return;
      }
    } catch (IOException dead) {
      // It is replaced below, as where its output just ends.
    }
    replace();
    edit(edit);
  }

  private void replace() {
    life.bury();
    deaths++;
    deathsOfStorm++;
    life = begun();
  }

  @Override
  public void spare() {
    mortal = false;
  }

  @Override
  public int deaths() {
    return deaths;
  }

  @Override
  public void close() {
    ready.forEach(Life::bury);
    life.bury();
  }
}
