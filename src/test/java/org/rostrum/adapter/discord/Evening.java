package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.picture.AwtIllustrator;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.desk.Desks;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.Reload;
import org.rostrum.core.desk.Share;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.discord.Member;
import org.rostrum.discord.StandIn;
import org.rostrum.support.InMemorySchedules;
import org.rostrum.support.InMemorySettings;
import org.rostrum.support.InMemoryStore;
import org.rostrum.support.Libraries;
import org.slf4j.event.Level;

/// The bot itself, with a made-up evening for its record, logged in to a stand-in Discord.
final class Evening implements AutoCloseable {

  static final QuoteSettings QUOTES = new QuoteSettings(ZoneOffset.UTC, 10, 60);

  private static final int PLENTY = 100_000;

  final StandIn discord = StandIn.start();
  final InMemoryStore store = new InMemoryStore();
  final InMemorySettings settings = new InMemorySettings();
  final InMemorySchedules schedules = new InMemorySchedules(settings::note);
  final CountingObserver observer = new CountingObserver();
  final DesksInUse desks;
  final ServerDesks serverDesks;
  final Bot bot;

  private Evening(Libraries libraries, Answerer answerer, int perMember, int inFlight) {
    this(libraries, answerer, perMember, inFlight, null);
  }

  private Evening(
      Libraries libraries,
      Answerer answerer,
      int perMember,
      int inFlight,
      @Nullable LanguageModel model) {
    Services services = services(libraries, answerer, store, schedules, settings, observer, model);
    this.desks = services.desks();
    this.serverDesks = services.serverDesks();
    this.bot =
        Bot.start(
            new DiscordSettings(
                StandIn.TOKEN,
                discord.apiUrl(),
                discord.gatewayUrl(),
                new Share(1, Set.of()),
                perMember,
                PLENTY,
                inFlight,
                true),
            null,
            services);
  }

  /// The services of a bot, with what is remembered in memory.
  static Services services(
      Libraries libraries,
      Answerer answerer,
      InMemoryStore store,
      InMemorySchedules schedules,
      InMemorySettings settings,
      CountingObserver observer) {
    return services(libraries, answerer, store, schedules, settings, observer, null);
  }

  private static Services services(
      Libraries libraries,
      Answerer answerer,
      InMemoryStore store,
      InMemorySchedules schedules,
      InMemorySettings settings,
      CountingObserver observer,
      @Nullable LanguageModel model) {
    return services(libraries.desks(answerer, QUOTES, model), store, schedules, settings, observer);
  }

  /// The same with other desks.
  static Services services(
      Desks desks,
      InMemoryStore store,
      InMemorySchedules schedules,
      InMemorySettings settings,
      CountingObserver observer) {
    Clock clock = Clock.systemUTC();
    return new Services(
        new DesksInUse(new DesksInUse.Edition(desks, "of the tests")),
        () -> new Reload.Outcome.Same(),
        store,
        store,
        new AwtIllustrator(),
        observer,
        new Incidents(Path.of("target", "evening"), clock, Level.DEBUG),
        QUOTES,
        schedules,
        new Unanswered(),
        schedules,
        settings,
        settings,
        settings,
        "of the tests",
        365,
        30,
        new Homes(),
        clock);
  }

  static Evening open() {
    return open(Libraries.open());
  }

  static Evening open(Libraries libraries) {
    return new Evening(libraries, libraries.answerer(), PLENTY, 64);
  }

  static Evening writtenBy(LanguageModel model) {
    return new Evening(Libraries.open(), Libraries.open().answerer(), PLENTY, 64, model);
  }

  static Evening answeredBy(Answerer answerer) {
    return new Evening(Libraries.open(), answerer, PLENTY, 64);
  }

  static Evening answeredBy(Libraries libraries, Answerer answerer) {
    return new Evening(libraries, answerer, PLENTY, 64);
  }

  static Evening withQuota(int perMember) {
    return withQuota(Libraries.open(), perMember);
  }

  static Evening withQuota(Libraries libraries, int perMember) {
    return new Evening(libraries, libraries.answerer(), perMember, 64);
  }

  static Evening withRoomFor(int inFlight, Answerer answerer) {
    return new Evening(Libraries.open(), answerer, PLENTY, inFlight);
  }

  Member ana() {
    return discord.member("Ana");
  }

  Member ben() {
    return discord.member("Ben");
  }

  /// That nothing ill-formed or forbidden was ever sent.
  void check() {
    assertThat(discord.complaints()).isEmpty();
  }

  @Override
  public void close() {
    bot.close();
    discord.close();
  }
}
