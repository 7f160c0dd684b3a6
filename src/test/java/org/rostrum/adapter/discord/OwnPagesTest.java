package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingChange;
import org.rostrum.support.InMemorySchedules;
import org.rostrum.support.InMemorySettings;
import org.rostrum.support.InMemoryStore;

/// Whatever servers choose, and however things are called, Discord takes every page that Rostrum
/// makes for admins and about itself.
class OwnPagesTest {

  private static final String SERVER = ServerSettings.SERVER;
  private static final String TOWN = "987654321098765432";
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  private static final int MOST_SCHEDULES = 25;

  private final InMemorySettings settings = new InMemorySettings();
  private final InMemorySchedules schedules = new InMemorySchedules();

  private Services services(List<String> titles) {
    return Evening.services(
        Bookshelf.of(titles), new InMemoryStore(), schedules, settings, new CountingObserver());
  }

  private SettingsPages settingsPages(List<String> titles) {
    Services services = services(titles);
    return new SettingsPages(services, new House(services, 1_000_000, 1_000_000));
  }

  private static void taken(Page page) {
    assertThat(page.all()).hasSizeLessThanOrEqualTo(Page.MOST_COMPONENTS);
    assertThat(page.characters()).isLessThanOrEqualTo(Page.MOST_CHARACTERS);
    assertThat(new MessageCreateBuilder().useComponentsV2().setComponents(page.components()))
        .satisfies(MessageCreateBuilder::build);
  }

  private static List<String> ids(int number) {
    return new Random(number)
        .longs(number, Long.MIN_VALUE, 0)
        .mapToObj(Long::toUnsignedString)
        .toList();
  }

  private void choose(Setting setting, String channel, List<String> values, String by) {
    settings.set(
        TOWN,
        new ServerSettings.Key(setting, channel),
        setting.kind() == Setting.Kind.LIST
            ? ServerSettings.of(values)
            : setting.kind() == Setting.Kind.SWITCH ? ServerSettings.of(true) : "1000000",
        by,
        NOW);
  }

  @Property(tries = 60)
  void everyPageOfSettingsIsWithinTheLimits(
      @ForAll("titles") List<String> titles,
      @ForAll @IntRange(min = 0, max = 60) int channels,
      @ForAll @IntRange(min = 0, max = 60) int roles,
      @ForAll("texts") String note) {
    SettingsPages pages = settingsPages(titles);
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < titles.size() + 3; i++) {
      sources.add("s" + i);
    }
    choose(Setting.CHANNELS, SERVER, ids(channels), "1");
    choose(Setting.ROLES, SERVER, ids(roles), "1");
    choose(Setting.SOURCES, SERVER, sources, "1");
    choose(Setting.FEEDBACK_CHANNEL, SERVER, ids(1), "1");
    ids(channels).forEach(channel -> choose(Setting.SOURCES, channel, sources, "1"));

    taken(pages.home(TOWN, SERVER));
    taken(pages.home(TOWN, ids(1).getFirst()));
    for (Setting setting : Setting.values()) {
      taken(pages.one(TOWN, SERVER, setting, 0, note));
      taken(pages.one(TOWN, SERVER, setting, 1, note));
      if (setting.ofChannels()) {
        taken(pages.one(TOWN, ids(1).getFirst(), setting, 0, note));
      }
    }
  }

  @Property(tries = 60)
  void whoChangedWhatIsWithinTheLimits(
      @ForAll @IntRange(min = 1, max = 60) int chosen,
      @ForAll("texts") String what,
      @ForAll("texts") String was,
      @ForAll("texts") String became) {
    SettingsPages pages = settingsPages(List.of("One"));
    String by = ids(1).getFirst();
    for (int i = 0; i < 6; i++) {
      choose(Setting.CHANNELS, SERVER, ids(chosen + i % 2), by);
      choose(Setting.ROLES, SERVER, ids(chosen + i % 2), by);
      choose(Setting.SOURCES, by, ids(chosen + i % 2), by);
      settings.note(new SettingChange(TOWN, by, what, i % 2 == 0 ? null : was, became, by, NOW));
    }

    for (int page = 0; page < 4; page++) {
      taken(pages.past(TOWN, page));
    }
  }

  @Property(tries = 60)
  void questionsThatWentUnansweredAreWithinTheLimits(@ForAll("titles") List<String> questions) {
    Unanswered unanswered = new Unanswered();
    questions.forEach(question -> unanswered.keep(TOWN, "1", question, NOW));

    taken(UnansweredDesk.page(unanswered.of(TOWN)));
  }

  @Property(tries = 60)
  void everyPageOfTheListOfSchedulesIsWithinTheLimits(
      @ForAll @IntRange(min = 0, max = MOST_SCHEDULES) int number, @ForAll("texts") String name) {
    setUp(number, name);
    SchedulePages pages = new SchedulePages(services(List.of(name)));

    for (int page = 0; page <= number; page++) {
      taken(pages.all(TOWN, page));
    }
  }

  @Test
  void everyOneOfTwentyFiveSchedulesIsOnAPageAndCanBePausedThere() {
    setUp(MOST_SCHEDULES, "somebody");
    SchedulePages pages = new SchedulePages(services(List.of("One")));

    List<String> found = new ArrayList<>();
    int page = 0;
    List<String> ids;
    do {
      Page shown = pages.all(TOWN, page);
      taken(shown);
      ids = buttons(shown);
      ids.stream()
          .flatMap(id -> ScheduleAct.parse(id).stream())
          .forEach(act -> found.add(act.id()));
      page++;
    } while (ids.contains(ScheduleList.id(page)));

    assertThat(found)
        .containsAll(
            schedules.of(TOWN).stream()
                .map(one -> new ScheduleAct(ScheduleAct.Verb.PAUSE, one.id()).id())
                .toList());
    assertThat(buttons(pages.all(TOWN, 99))).isEqualTo(buttons(pages.all(TOWN, page - 1)));
  }

  private static List<String> buttons(Page page) {
    return page.all().stream()
        .filter(Button.class::isInstance)
        .map(button -> String.valueOf(((Button) button).getCustomId()))
        .toList();
  }

  private void setUp(int number, String name) {
    Alteration setUp = new Alteration("set up", "admin", Instant.EPOCH);
    schedules.all().forEach(schedule -> schedules.remove(schedule.id(), setUp));
    for (int i = 0; i < number; i++) {
      schedules.add(
          new Schedule(
              "%016d".formatted(i),
              TOWN,
              ids(1).getFirst(),
              LocalTime.of(23, 59),
              ZoneId.of("America/Argentina/ComodRivadavia"),
              EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
              ids(1).getFirst(),
              new SpeakerId(name),
              new ThemeId(name),
              NOW,
              false,
              "1",
              name),
          setUp);
    }
  }

  @Property(tries = 200)
  void aTextIsNeverLongerThanItIsCutTo(
      @ForAll("texts") String text, @ForAll @IntRange(min = 16, max = 300) int most) {
    assertThat(Markdown.clipped(text, most)).hasSizeLessThanOrEqualTo(most);
  }

  @Provide
  Arbitrary<List<String>> titles() {
    return texts().list().ofMinSize(1).ofMaxSize(60);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                    "*", "_", "(", "<@1>", "@everyone ", "`", "://", "\\", "a", "😀", "www.x ")
                .map(mark -> mark.repeat(1 + 600 / mark.length())),
            Arbitraries.of(HostileTexts.all()),
            Arbitraries.of("A short title", "a long title of many words ".repeat(30)))
        .filter(text -> !text.isBlank());
  }
}
