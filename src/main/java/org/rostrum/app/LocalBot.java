package org.rostrum.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.RunningBot;
import org.rostrum.adapter.discord.Bot;
import org.rostrum.adapter.discord.BotException;
import org.rostrum.adapter.discord.DeskQuotations;
import org.rostrum.adapter.discord.Homes;
import org.rostrum.adapter.discord.Invitation;
import org.rostrum.adapter.discord.Services;
import org.rostrum.adapter.monitor.BotSocket;
import org.rostrum.adapter.monitor.Health;
import org.rostrum.adapter.monitor.Metrics;
import org.rostrum.adapter.monitor.Monitor;
import org.rostrum.adapter.monitor.MonitorException;
import org.rostrum.adapter.picture.AwtIllustrator;
import org.rostrum.adapter.settings.Settings;
import org.rostrum.adapter.store.Backups;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.MonitorSettings;
import org.rostrum.core.desk.Reload;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.schedule.Poster;
import org.rostrum.core.servers.Departures;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// The bot with what it remembers and what it reports to, started and stopped together.
final class LocalBot implements RunningBot {

  private static final Logger LOG = LoggerFactory.getLogger(LocalBot.class);

  /// How often it is looked whether a quotation of a day is due.
  private static final Duration POSTING = Duration.ofSeconds(20);

  /// How long health can still be asked for after the bot's end.
  private static final Duration LAST_LOOK = Duration.ofSeconds(2);

  /// How often it is looked whether another process on the same database changed a setting.
  private static final Duration OTHERS = Duration.ofSeconds(5);

  /// How often it is looked which servers the bot was taken out of.
  private static final Duration DEPARTURES = Duration.ofHours(6);

  /// After which Discord has told which servers there are.
  private static final Duration ARRIVED = Duration.ofMinutes(5);

  /// How often it is looked whether a verb wants a backup.
  private static final Duration WISHES = Duration.ofSeconds(1);

  private final Store store;
  private final @Nullable Monitor monitor;
  private final Bot bot;
  private final Rounds rounds;
  private final Optional<BotSocket> socket;

  /// What is served, and how.
  ///
  /// @param corpus the folder that is watched
  /// @param unsearchable why the index cannot be searched at the moment; empty where it can
  /// @param guild the only server that gets the commands; null for all
  /// @param newStore whether what is remembered in the data folder is put aside first
  /// @param news hears in a line what the operator should know
  record Serving(
      DesksInUse desks,
      Reload reload,
      Path corpus,
      Supplier<Optional<String>> unsearchable,
      @Nullable Long guild,
      boolean newStore,
      Consumer<String> news) {}

  private LocalBot(
      Store store, @Nullable Monitor monitor, Bot bot, Rounds rounds, Optional<BotSocket> socket) {
    this.socket = socket;
    this.store = store;
    this.monitor = monitor;
    this.bot = bot;
    this.rounds = rounds;
  }

  /// @throws BadInput when it cannot start
  static LocalBot start(Settings settings, Path data, Serving serving) {
    Clock clock = Clock.systemUTC();
    Store store = null;
    Bot bot = null;
    try {
      if (serving.newStore()) {
        Store.putAside(data).ifPresent(aside -> LOG.warn("What was remembered is in {}", aside));
      }
      store = store(settings, data);
      Metrics metrics = new Metrics();
      Unanswered unanswered = new Unanswered();
      serving.desks().all().writing().ifPresent(writing -> metrics.watch(writing.usage()));
      Services services =
          new Services(
              serving.desks(),
              serving.reload(),
              store.shown(),
              store.feedback(),
              new AwtIllustrator(),
              metrics,
              new Incidents(data, clock, Level.ERROR),
              settings.quote(),
              store.schedules(),
              unanswered,
              store.posts(),
              store.settings(),
              store.questions(),
              store.pseudonyms(),
              version(),
              Math.toIntExact(settings.store().keep().toDays()),
              Math.toIntExact(settings.store().keepQuestions().toDays()),
              new Homes(),
              clock);
      bot = Bot.start(settings.discord(), serving.guild(), services);
      return new LocalBot(
          store,
          monitor(settings.monitor(), metrics, bot, serving.unsearchable(), store.lost()),
          bot,
          rounds(settings, data, store, bot, serving, services),
          BotSocket.open(data, unanswered::all));
    } catch (BotException | StoreException | MonitorException trouble) {
      close(bot);
      close(store);
      throw new BadInput(String.valueOf(trouble.getMessage()), trouble);
    }
  }

  /// Where what is remembered is lost to it, the bot answers without: the operator finds out why,
  /// and nothing is written over.
  private static Store store(Settings settings, Path data) {
    try {
      return Store.open(data, settings.store());
    } catch (StoreException trouble) {
      if (trouble.trouble() != StoreException.Trouble.LOST) {
        throw trouble;
      }
      LOG.error(
          "{} Until then the bot answers, posts no quotation of the day, and forgets at its end"
              + " what it showed.",
          trouble.getMessage());
      return Store.without(trouble);
    }
  }

  private static @Nullable Monitor monitor(
      MonitorSettings settings,
      Metrics metrics,
      Bot bot,
      Supplier<Optional<String>> unsearchable,
      Optional<String> lost) {
    return settings.on()
        ? Monitor.start(
            settings.port(),
            metrics,
            () -> {
              Optional<String> index = unsearchable.get();
              return new Health(
                  bot.connected(),
                  index.isEmpty(),
                  lost.isEmpty(),
                  bot.state(),
                  index.orElse("loaded"),
                  lost.orElse("open"));
            },
            bot::inFlight)
        : null;
  }

  private static String version() {
    String version = LocalBot.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }

  static String invitation(DiscordSettings settings) {
    try {
      return Invitation.link(settings);
    } catch (BotException trouble) {
      throw new BadInput(String.valueOf(trouble.getMessage()), trouble);
    }
  }

  /// Posts what is due, and forgets, soon and then once a day, what was shown longer ago than it is
  /// to be kept.
  private static Rounds rounds(
      Settings settings, Path data, Store store, Bot bot, Serving serving, Services services) {
    Clock clock = services.clock();
    Poster poster =
        new Poster(
            store.schedules(),
            store.posts(),
            bot.announcer(),
            new DeskQuotations(services.serverDesks()),
            clock,
            settings.schedule().catchUp(),
            "process " + ProcessHandle.current().pid() + " of " + clock.instant(),
            settings.discord().share()::has);
    Rounds rounds = new Rounds();
    if (store.lost().isEmpty()) {
      rounds.every(POSTING, POSTING, "posting", poster::work);
    }
    rounds.every(
        Duration.ofDays(1),
        Duration.ofMinutes(1),
        "forgetting",
        () -> forget(store, settings.store(), clock));
    if (settings.store().server() == null && store.lost().isEmpty()) {
      rounds.every(WISHES, WISHES, "making a backup", () -> Backups.serve(store, data, clock));
    }
    if (store.lost().isEmpty()) {
      Departures departures =
          new Departures(
              store.belongings(), bot.membership(), settings.discord().share()::has, clock);
      rounds.every(DEPARTURES, ARRIVED, "looking for servers left", () -> look(departures));
      rounds.every(OTHERS, OTHERS, "looking for settings", store.settings()::refresh);
    }
    Duration watch = settings.corpus().watch();
    if (watch.isPositive()) {
      CorpusWatch folder = new CorpusWatch(serving.corpus(), serving.reload(), serving.news());
      rounds.every(watch, watch, "watching the sources", folder::look);
    }
    return rounds;
  }

  private static void look(Departures departures) {
    for (String server : departures.look()) {
      LOG.info(
          "What belonged to server {} is deleted: the bot was taken out of it {} days ago",
          server,
          Departures.GRACE.toDays());
    }
  }

  /// Forgets what is old enough, and questions of servers that keep them no more: another process
  /// may have kept one just when that was turned off.
  static void forget(Store store, StoreSettings settings, Clock clock) {
    int replies = store.shown().forget(clock.instant().minus(settings.keep()));
    int questions = store.questions().forget(clock.instant().minus(settings.keepQuestions()));
    for (String server : store.questions().servers()) {
      ServerSettings chosen = store.settings().settings(server);
      if (!chosen.equals(ServerSettings.UNREADABLE)
          && !chosen.isOn(Setting.KEEP_QUESTIONS, ServerSettings.SERVER)) {
        questions += store.questions().forgetServer(server);
      }
    }
    LOG.info(
        "Forgot {} replies and {} questions that were to be kept no longer", replies, questions);
  }

  @Override
  public String greeting() {
    return "Serving Discord as %s, in %d %s. Ctrl+C stops."
        .formatted(bot.name(), bot.servers(), bot.servers() == 1 ? "server" : "servers");
  }

  @Override
  public CompletionStage<String> ended() {
    return bot.ended();
  }

  /// Where the bot is at its end by itself, whoever watches its health can still read why.
  @Override
  public void close() {
    rounds.close();
    socket.ifPresent(LocalBot::close);
    bot.close();
    if (monitor != null && bot.ended().toCompletableFuture().isDone()) {
      linger();
    }
    close(monitor);
    close(store);
  }

  private static void linger() {
    try {
      Thread.sleep(LAST_LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(@Nullable AutoCloseable part) {
    if (part != null) {
      try {
        part.close();
      } catch (Exception e) {
        LOG.warn("Not closed as it should be", e);
      }
    }
  }
}
