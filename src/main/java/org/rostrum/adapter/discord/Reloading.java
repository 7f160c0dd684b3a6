package org.rostrum.adapter.discord;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// Reads the sources anew for an admin who wants that. Thread-safe.
final class Reloading {

  private final Counter counter;
  private final Dispatch dispatch;
  private final Services services;
  private final Executor threads;

  Reloading(Counter counter, Dispatch dispatch, Services services, Executor threads) {
    this.counter = counter;
    this.dispatch = dispatch;
    this.services = services;
    this.threads = threads;
  }

  void slash(SlashCommandInteractionEvent event) {
    if (!counter.isForAdmin(event)) {
      return;
    }
    Delivery delivery = counter.acknowledge(event, true);
    threads.execute(() -> dispatch.send(read(), delivery));
  }

  /// Read before it is sent: answers must not wait for it where they are worked out.
  private Supplier<Page> read() {
    try {
      Page page = Notice.of(services.reload().reload().line());
      return () -> page;
    } catch (RuntimeException bug) {
      return () -> {
        throw bug;
      };
    }
  }
}
