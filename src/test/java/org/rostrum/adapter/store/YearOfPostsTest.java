package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.schedule.Announcer;
import org.rostrum.core.schedule.LookupException;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Poster;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;

/// Months of posting over a clock that is simulated, with a database that is not: the process dies
/// anywhere, the clock jumps, Discord fails one time in twenty, clocks go forward and back. A whole
/// year for 500 servers: `-Dyear.servers=500 -Dyear.days=365`.
class YearOfPostsTest {

  private static final int SERVERS = Integer.getInteger("year.servers", 40);
  private static final int DAYS = Integer.getInteger("year.days", 60);
  private static final Duration TICK = Duration.ofMinutes(15);
  private static final Duration WINDOW = Duration.ofHours(3);
  private static final List<String> ZONES =
      List.of(
          "Europe/London",
          "Europe/Berlin",
          "America/New_York",
          "America/Los_Angeles",
          "America/St_Johns",
          "America/Sao_Paulo",
          "Africa/Cairo",
          "Africa/Lagos",
          "Asia/Kolkata",
          "Asia/Kathmandu",
          "Asia/Tokyo",
          "Australia/Adelaide",
          "Australia/Lord_Howe",
          "Pacific/Apia",
          "Pacific/Chatham",
          "Pacific/Kiritimati",
          "Pacific/Pago_Pago",
          "Asia/Gaza",
          "America/Santiago",
          "America/Havana",
          "Asia/Beirut",
          "Africa/Casablanca",
          "Europe/Dublin",
          "Antarctica/Troll",
          "America/Nuuk",
          "Asia/Tehran",
          "Asia/Yangon",
          "Europe/Chisinau",
          "America/Asuncion",
          "UTC");

  @TempDir private Path folder;

  private final Random random = new Random(13);
  private Instant now = Instant.parse("2026-02-20T00:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  /// The process is gone: nothing in it may catch this.
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private boolean mayDie = true;
  private int deaths;

  private void perhapsDie() {
    if (mayDie && random.nextInt(400) == 0) {
      deaths++;
      throw new Killed();
    }
  }

  /// Channels as Discord keeps them: a nonce makes one message within some minutes.
  private final class Channels implements Announcer {

    private record Message(String id, String nonce, Instant at, LocalDate day, Place place) {}

    private final Map<String, List<Message>> messages = new HashMap<>();
    private final Map<String, Instant> barredUntil = new HashMap<>();
    private int warnings;

    @Override
    public Sent post(Schedule schedule, LocalDate day, Place place, String nonce) {
      perhapsDie();
      Instant barred = barredUntil.getOrDefault(schedule.id(), Instant.MIN);
      if (now.isBefore(barred)) {
        return new Sent.Barred("the channel is gone");
      }
      int luck = random.nextInt(100);
      if (luck < 3) {
        return new Sent.Unknown("503");
      }
      List<Message> channel = messages.computeIfAbsent(schedule.id(), ignored -> new ArrayList<>());
      Optional<Message> same =
          channel.stream()
              .filter(m -> m.nonce().equals(nonce))
              .filter(m -> Duration.between(m.at(), now).toMinutes() < 5)
              .findFirst();
      Message message =
          same.orElseGet(() -> new Message("m" + channel.size(), nonce, now, day, place));
      if (same.isEmpty()) {
        channel.add(message);
      }
      perhapsDie();
      return luck < 5 ? new Sent.Unknown("the answer was lost") : new Sent.As(message.id());
    }

    @Override
    public Optional<String> find(Schedule schedule, String nonce, Instant since) {
      perhapsDie();
      if (random.nextInt(20) == 0) {
        throw new LookupException("503");
      }
      return messages.getOrDefault(schedule.id(), List.of()).stream()
          .filter(message -> message.nonce().equals(nonce) && !message.at().isBefore(since))
          .map(Message::id)
          .findFirst();
    }

    @Override
    public void warn(Schedule schedule, String why) {
      warnings++;
    }
  }

  /// A log whose process may die before or after anything is written.
  private final class Mortal implements PostLog {

    private final PostLog log;

    Mortal(PostLog log) {
      this.log = log;
    }

    @Override
    public Optional<Post> last(String schedule) {
      return log.last(schedule);
    }

    @Override
    public boolean claim(Post post, String server) {
      perhapsDie();
      boolean mine = log.claim(post, server);
      perhapsDie();
      return mine;
    }

    @Override
    public boolean takeOver(
        String schedule, LocalDate day, String worker, Instant before, Instant at) {
      perhapsDie();
      return log.takeOver(schedule, day, worker, before, at);
    }

    @Override
    public void settle(Post post) {
      perhapsDie();
      log.settle(post);
      perhapsDie();
    }

    @Override
    public void skip(Post post, String server) {
      perhapsDie();
      log.skip(post, server);
    }

    @Override
    public List<Post> open(Instant touchedBefore) {
      return log.open(touchedBefore);
    }

    @Override
    public Used used(String server) {
      return log.used(server);
    }
  }

  private static List<Citation> pool() {
    return IntStream.range(0, 25).mapToObj(YearOfPostsTest::quotation).toList();
  }

  private static Citation quotation(int number) {
    String text = "Quotation %02d.".formatted(number);
    Passage passage =
        new Passage(
            new PassageId("talk/remark-" + number),
            new SourceId("talk"),
            new Attribution.Unattributed(),
            new Locator(Locator.Part.REMARK, null, number, Marks.NONE),
            new TextSpan(0, text.length()),
            text,
            Set.of());
    return new Citation(passage);
  }

  private Schedule schedule(int number) {
    Set<DayOfWeek> days =
        number % 3 == 0
            ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
            : EnumSet.allOf(DayOfWeek.class);
    LocalTime time =
        number % 4 == 0
            ? LocalTime.of(2, 30)
            : LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    return new Schedule(
        "s" + number,
        "server" + number % Math.max(1, SERVERS * 9 / 10),
        "c" + number,
        time,
        ZoneId.of(ZONES.get(number % ZONES.size())),
        days,
        null,
        null,
        null,
        now,
        false);
  }

  @Test
  void everyDayOfEveryServerIsPostedOnceOrSkippedWithItsReason() {
    Instant start = now;
    Channels channels = new Channels();
    List<Schedule> schedules = IntStream.range(0, SERVERS).mapToObj(this::schedule).toList();
    try (Store store = Store.open(folder)) {
      ScheduleBook book = store.schedules();
      schedules.forEach(book::save);
      PostLog log = new Mortal(store.posts());
      List<Optional<Poster>> workers = new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
      Instant end = start.plus(Duration.ofDays(DAYS));
      int lives = 0;
      while (now.isBefore(end)) {
        if (random.nextInt(2000) == 0) {
          now = now.plus(Duration.ofHours(2 + random.nextInt(8)));
        }
        if (random.nextInt(3000) == 0) {
          Schedule barred = schedules.get(random.nextInt(schedules.size()));
          channels.barredUntil.put(barred.id(), now.plus(Duration.ofHours(30)));
        }
        Instant real = now;
        if (random.nextInt(500) == 0) {
          now = now.minus(Duration.ofMinutes(random.nextInt(60)));
        }
        for (int w = 0; w < workers.size(); w++) {
          if (workers.get(w).isEmpty()) {
            workers.set(w, Optional.of(poster(book, log, channels, "worker" + lives++)));
          }
          try {
            workers.get(w).orElseThrow().work();
          } catch (Killed killed) {
            workers.set(w, Optional.empty());
          }
        }
        now = real.plus(TICK);
      }
      mayDie = false;
      now = end;
      Poster last = poster(book, log, channels, "last");
      for (int pass = 0; pass < 60; pass++) {
        last.work();
        now = now.plus(Duration.ofMinutes(4));
      }
      audit(store.posts(), channels, schedules, start, end);
    }
  }

  private Poster poster(ScheduleBook book, PostLog log, Announcer channels, String name) {
    List<Citation> pool = pool();
    return new Poster(book, log, channels, schedule -> pool, clock, WINDOW, name);
  }

  private void audit(
      PostLog log, Channels channels, List<Schedule> schedules, Instant start, Instant end) {
    int posted = 0;
    int skipped = 0;
    List<String> faults = new ArrayList<>();
    for (Schedule schedule : schedules) {
      List<Channels.Message> sent = channels.messages.getOrDefault(schedule.id(), List.of());
      Map<LocalDate, Integer> times = new HashMap<>();
      sent.forEach(message -> times.merge(message.day(), 1, Integer::sum));
      Map<LocalDate, Post> known = new HashMap<>();
      ((SqlPostLog) log).of(schedule.id()).forEach(post -> known.put(post.day(), post));
      Set<LocalDate> expected = new HashSet<>();
      schedule.between(start, end).forEach(due -> expected.add(due.day()));
      for (LocalDate day : expected) {
        int count = times.getOrDefault(day, 0);
        Post post = known.get(day);
        if (count > 1) {
          faults.add(schedule.id() + " " + day + " posted " + count + " times");
        } else if (post == null) {
          faults.add(schedule.id() + " " + day + " is not known");
        } else if (count == 1 && post.state() != Post.State.POSTED) {
          faults.add(schedule.id() + " " + day + " is posted and " + post.state());
        } else if (count == 0 && (post.state() != Post.State.SKIPPED || post.note() == null)) {
          faults.add(schedule.id() + " " + day + " is not posted and " + post.state());
        }
        posted += count;
        skipped += count == 0 ? 1 : 0;
      }
      assertThat(times.values()).as("a day twice").allMatch(count -> count == 1);
    }
    System.out.printf(
        "%d schedules, %d days: %d posted, %d skipped with a reason, %d deaths, %d faults%n",
        schedules.size(), DAYS, posted, skipped, deaths, faults.size());
    assertThat(faults).isEmpty();
    assertThat(deaths).isPositive();
    assertThat(posted).isGreaterThan(skipped * 5);
  }
}
