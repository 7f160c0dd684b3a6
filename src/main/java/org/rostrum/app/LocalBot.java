package org.rostrum.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.RunningBot;
import org.rostrum.adapter.discord.Bot;
import org.rostrum.adapter.discord.BotException;
import org.rostrum.adapter.discord.Services;
import org.rostrum.adapter.monitor.Monitor;
import org.rostrum.adapter.picture.AwtIllustrator;
import org.rostrum.adapter.settings.Settings;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot with what it remembers and what it reports to, started and stopped together.
final class LocalBot implements RunningBot {

  private static final Logger LOG = LoggerFactory.getLogger(LocalBot.class);

  private final Store store;
  private final Monitor monitor;
  private final Bot bot;
  private final ScheduledExecutorService daily;

  private LocalBot(Store store, Monitor monitor, Bot bot, ScheduledExecutorService daily) {
    this.store = store;
    this.monitor = monitor;
    this.bot = bot;
    this.daily = daily;
  }

  /// @param guild the only server that gets the commands; null for all
  /// @throws BadInput when it cannot start
  static LocalBot start(Settings settings, Path data, Desk desk, @Nullable Long guild) {
    Clock clock = Clock.systemUTC();
    Store store = null;
    Monitor monitor = null;
    try {
      store = Store.open(data);
      monitor = Monitor.open(settings.monitor());
      Services services =
          new Services(
              desk,
              store.shown(),
              store.feedback(),
              new AwtIllustrator(),
              monitor.observer(),
              new Incidents(data, clock),
              settings.quote(),
              clock);
      Bot bot = Bot.start(settings.discord(), guild, services);
      monitor.watch(bot::connected, bot::inFlight);
      return new LocalBot(
          store, monitor, bot, forgetting(store.shown(), settings.store().keepDays(), clock));
    } catch (BotException | StoreException trouble) {
      close(monitor);
      close(store);
      throw new BadInput(String.valueOf(trouble.getMessage()), trouble);
    }
  }

  /// Forgets, now and once a day, what was shown longer ago than it is to be kept.
  private static ScheduledExecutorService forgetting(ShownLog log, int days, Clock clock) {
    ScheduledExecutorService daily =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("forgetting").factory());
    var unused =
        daily.scheduleAtFixedRate(
            () -> {
              try {
                int forgotten = log.forget(clock.instant().minus(Duration.ofDays(days)));
                LOG.info("Forgot {} replies older than {} days", forgotten, days);
              } catch (StoreException trouble) {
                LOG.warn("What is old was not forgotten: {}", trouble.getMessage());
              }
            },
            0,
            1,
            TimeUnit.DAYS);
    return daily;
  }

  @Override
  public String greeting() {
    return "Serving Discord as %s, in %d %s. Ctrl+C stops."
        .formatted(bot.name(), bot.servers(), bot.servers() == 1 ? "server" : "servers");
  }

  @Override
  public void close() {
    bot.close();
    daily.shutdownNow();
    close(monitor);
    close(store);
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
