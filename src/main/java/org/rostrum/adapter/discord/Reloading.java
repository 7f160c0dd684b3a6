package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.Reload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the sources anew for an admin who wants that, where the operator lets them: one at a time,
/// and with a pause between. What is wrong on the operator's machine is for its log. Thread-safe.
final class Reloading {

  private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);
  static final Duration PAUSE = Duration.ofSeconds(5);

  private final Counter counter;
  private final Dispatch dispatch;
  private final Services services;
  private final DiscordSettings settings;
  private final Executor threads;
  private boolean reading;
  private long resting = System.nanoTime();

  Reloading(
      Counter counter,
      Dispatch dispatch,
      Services services,
      DiscordSettings settings,
      Executor threads) {
    this.counter = counter;
    this.dispatch = dispatch;
    this.services = services;
    this.settings = settings;
    this.threads = threads;
  }

  void slash(SlashCommandInteractionEvent event) {
    if (!counter.isForAdmin(event)) {
      return;
    }
    if (!mayReload(event)) {
      counter.tell(event, Said.NO_RELOAD);
    } else if (begins()) {
      Delivery delivery = counter.acknowledge(event, true);
      threads.execute(() -> dispatch.send(read(), delivery));
    } else {
      counter.tell(event, Said.READ_LATELY);
    }
  }

  /// All servers share the sources, so an admin of any may not have them read where there are
  /// several. Where other processes hold some, this one cannot tell.
  private boolean mayReload(SlashCommandInteractionEvent event) {
    Set<String> named = settings.reloadServers();
    if (!named.isEmpty()) {
      return named.contains(Objects.requireNonNull(event.getGuild()).getId());
    }
    ShardManager shards = Objects.requireNonNull(event.getJDA().getShardManager());
    long unavailable =
        shards.getShards().stream().mapToLong(shard -> shard.getUnavailableGuilds().size()).sum();
    return settings.share().ids().isEmpty()
        && shards.getShardsQueued() == 0
        && shards.getShards().stream().allMatch(shard -> shard.getStatus() == JDA.Status.CONNECTED)
        && shards.getGuildCache().size() + unavailable == 1;
  }

  private synchronized boolean begins() {
    if (reading || System.nanoTime() - resting < 0) {
      return false;
    }
    reading = true;
    return true;
  }

  private synchronized void ended() {
    reading = false;
    resting = System.nanoTime() + PAUSE.toNanos();
  }

  /// Read before it is sent: answers must not wait for it where they are worked out.
  private Supplier<Page> read() {
    try {
      Reload.Outcome outcome = services.reload().reload();
      if (outcome.brief().equals(outcome.line())) {
        LOG.info("/reload: {}", outcome.line());
      } else {
        LOG.warn("/reload: {}", outcome.line());
      }
      Page page = Notice.of(outcome.brief());
      return () -> page;
    } catch (RuntimeException bug) {
      return () -> {
        throw bug;
      };
    } finally {
      ended();
    }
  }
}
