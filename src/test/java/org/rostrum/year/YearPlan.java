package org.rostrum.year;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.QuoteSupply;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;

/// What the servers of a simulation want: times in zones all over the world, on every day or on
/// weekdays, a quarter of them in the hour that clocks skip and repeat; one server in ten has two
/// schedules, and a third of all are kept to a speaker or a theme.
record YearPlan(int schedules, int days) implements QuoteSupply {

  static final Instant START = Instant.parse("2026-02-20T00:00:00Z");
  static final Duration WINDOW = Duration.ofHours(3);

  static final List<String> ZONES =
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

  private static final List<Citation> POOL =
      IntStream.range(0, 28).mapToObj(YearPlan::quotation).toList();

  Instant end() {
    return START.plus(Duration.ofDays(days));
  }

  /// @param servers how many servers there are
  static YearPlan of(int servers, int days) {
    return new YearPlan(servers * 11 / 10, days);
  }

  List<Schedule> all() {
    Random random = new Random(13);
    return IntStream.range(0, schedules).mapToObj(number -> schedule(number, random)).toList();
  }

  static void setUp(ScheduleBook book, List<Schedule> schedules) {
    schedules.forEach(one -> book.add(one, new Alteration("set up", one.setUpBy(), START)));
  }

  private Schedule schedule(int number, Random random) {
    Set<DayOfWeek> week =
        number % 3 == 0
            ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
            : EnumSet.allOf(DayOfWeek.class);
    LocalTime time =
        number % 4 == 0
            ? LocalTime.of(2, 30)
            : LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    return new Schedule(
        "s" + number,
        "server" + number % Math.max(1, schedules * 10 / 11),
        "c" + number,
        time,
        ZoneId.of(ZONES.get(number % ZONES.size())),
        week,
        null,
        number % 6 == 1 ? new SpeakerId("speaker" + number % 5) : null,
        number % 6 == 4 ? new ThemeId("theme" + number % 4) : null,
        START,
        false,
        "admin",
        null);
  }

  private static Citation quotation(int number) {
    String text = "Quotation %02d.".formatted(number);
    Speaker speaker = new Speaker(new SpeakerId("speaker" + number % 5), "Speaker " + number % 5);
    return new Citation(
        new Passage(
            new PassageId("talk/remark-" + number),
            new SourceId("talk"),
            new Attribution.Spoken(speaker, Affiliation.UNKNOWN),
            new Locator(Locator.Part.REMARK, null, number, Marks.NONE),
            new TextSpan(0, text.length()),
            text,
            Set.of(new ThemeId("theme" + number % 4))));
  }

  @Override
  public List<Citation> fitting(Schedule schedule) {
    SpeakerId speaker = schedule.speaker();
    ThemeId theme = schedule.theme();
    return speaker == null && theme == null
        ? POOL
        : POOL.stream()
            .filter(
                one ->
                    (speaker == null || one.passage().speaker().orElseThrow().id().equals(speaker))
                        && (theme == null || one.passage().themes().contains(theme)))
            .toList();
  }

  @Override
  public Optional<Citation> find(Schedule schedule, Place place) {
    return POOL.stream().filter(one -> one.place().equals(place)).findFirst();
  }
}
