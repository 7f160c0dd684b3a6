package org.rostrum.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.support.InMemorySchedules;
import org.rostrum.support.TurnedClock;

/// Schedules of one server that are kept to different speakers and themes, over many days.
class SeveralSchedulesTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int DAYS = 130;
  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

  private final InMemorySchedules store = new InMemorySchedules();
  private final TurnedClock clock = new TurnedClock(START);
  private final List<Citation> record = Servers.pool(9, 7, 6, 4, 2);

  private final QuoteSupply quotations =
      new QuoteSupply() {
        @Override
        public List<Citation> fitting(Schedule schedule) {
          return record.stream().filter(one -> fits(schedule, one)).toList();
        }

        @Override
        public Optional<Citation> find(Schedule schedule, Place place) {
          return record.stream().filter(one -> one.place().equals(place)).findFirst();
        }
      };

  private static boolean fits(Schedule schedule, Citation one) {
    SpeakerId speaker = schedule.speaker();
    ThemeId theme = schedule.theme();
    return (speaker == null || one.passage().speaker().orElseThrow().id().equals(speaker))
        && (theme == null || one.passage().themes().contains(theme));
  }

  private final Announcer announcer =
      new Announcer() {
        @Override
        public List<Sent> post(List<Announcement> announcements) {
          return announcements.stream().<Sent>map(one -> new Sent.As("m")).toList();
        }

        @Override
        public Looked find(Post post) {
          return new Looked.Missing();
        }

        @Override
        public void warn(Schedule schedule, String why) {}
      };

  private static Schedule random(int number, Random random) {
    Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
    days.removeIf(day -> random.nextInt(5) == 0);
    days.add(DayOfWeek.MONDAY);
    return random(
        number,
        random,
        days,
        random.nextInt(3) == 0 ? new SpeakerId("speaker" + random.nextInt(5)) : null,
        random.nextInt(4) == 0 ? new ThemeId("theme" + random.nextInt(3)) : null);
  }

  private static Schedule random(
      int number,
      Random random,
      Set<DayOfWeek> days,
      @Nullable SpeakerId speaker,
      @Nullable ThemeId theme) {
    return new Schedule(
        "s" + number,
        "hall",
        "channel" + random.nextInt(3),
        LocalTime.of(random.nextInt(24), 0),
        ZoneId.of("UTC"),
        days,
        null,
        speaker,
        theme,
        START,
        false,
        "ana",
        null);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noneRepeatsBeforeItsPoolIsUsedUpNorTheServerWhileAnythingElseFits(long seed) {
    Random random = new Random(seed);
    int many = 1 + random.nextInt(5);
    for (int number = 0; number < many; number++) {
      store.save(random(number, random));
    }
    Poster poster =
        new Poster(
            store, store, announcer, quotations, clock, Duration.ofHours(3), "w", server -> true);
    for (int hour = 0; hour < 24 * DAYS; hour++) {
      clock.turn(START.plus(Duration.ofHours(hour)));
      poster.work();
    }

    Map<String, Set<Place>> rounds = new HashMap<>();
    Set<Place> server = new HashSet<>();
    for (Post post : inOrder()) {
      Schedule schedule = store.find(post.key().schedule()).orElseThrow();
      Place place = post.place();
      List<Place> pool = quotations.fitting(schedule).stream().map(Citation::place).toList();
      if (place == null) {
        assertThat(pool).as("%s", post).isEmpty();
        continue;
      }
      Set<Place> seen = rounds.computeIfAbsent(schedule.id(), _ -> new HashSet<>());
      if (seen.size() == pool.size()) {
        seen.clear();
      }
      assertThat(seen.add(place)).as("%s comes again after %d", post, seen.size()).isTrue();
      if (!server.add(place)) {
        assertThat(server).as("%s was posted in the server", post).containsAll(pool);
      }
    }
    assertThat(rounds).isNotEmpty();
  }

  private List<Post> inOrder() {
    List<Post> posts = new ArrayList<>();
    store.all().forEach(schedule -> posts.addAll(store.posts(schedule.id())));
    posts.sort(
        Comparator.comparing(
            post -> Optional.ofNullable(post.choice()).map(Dealt::turn).orElse(-1L)));
    return posts;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void aSmallPoolBesideItCostsAScheduleNothing(int filtered) {
    store.save(random(0, new Random(1), ALL, null, null));
    for (int number = 1; number <= filtered; number++) {
      store.save(random(number, new Random(number), ALL, new SpeakerId("speaker4"), null));
    }
    Poster poster =
        new Poster(
            store, store, announcer, quotations, clock, Duration.ofHours(3), "w", server -> true);
    for (int hour = 0; hour < 24 * record.size(); hour++) {
      clock.turn(START.plus(Duration.ofHours(hour)));
      poster.work();
    }
    assertThat(store.posts("s0"))
        .hasSize(record.size())
        .extracting(Post::place)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }
}
