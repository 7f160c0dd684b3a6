package org.rostrum.adapter.discord;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;

/// Hears that Discord has closed a connection for good, and says why in words for the operator.
/// Thread-safe.
final class Ending extends ListenerAdapter {

  /// The codes by which Discord closes a gateway begin here; those below are a client's own.
  private static final int DISCORDS_OWN = 4000;

  private static final int SOON_SECONDS = 2;

  private static final String INTENTS =
      "Discord refuses to send what Rostrum asks for (gateway code %d, intents). Rostrum asks for"
          + " messages in servers and direct messages, and for no privileged intent. Look at what"
          + " the developer portal says of the bot (Bot), then start it again.";
  private static final String SHARDS =
      "Discord wants another number of connections (gateway code %d). Set `discord.shards` to 0, so"
          + " that Discord says how many, then start the bot again.";
  private static final String VERSION =
      "Discord does not speak this version of its gateway any more (gateway code %d). Install a"
          + " newer Rostrum.";
  private static final String OTHER =
      "Discord closed the connection for good (gateway code %d). Start the bot again; with"
          + " log.level = \"debug\" in the settings it says more.";

  private final CompletableFuture<String> why = new CompletableFuture<>();

  @Override
  public void onShutdown(ShutdownEvent event) {
    if (event.getCode() >= DISCORDS_OWN) {
      why.complete(sentence(event.getCode()));
    }
  }

  static String sentence(int code) {
    return switch (code) {
      case 4004 -> Bot.WRONG_TOKEN;
      case 4013, 4014 -> INTENTS.formatted(code);
      case 4010, 4011 -> SHARDS.formatted(code);
      case 4012 -> VERSION.formatted(code);
      default -> OTHER.formatted(code);
    };
  }

  /// Why Discord has closed a connection for good; empty where it has not.
  Optional<String> why() {
    @Nullable String known = why.getNow(null);
    return Optional.ofNullable(known);
  }

  /// The same, where that is known soon: a shard is shut down before it says why.
  Optional<String> whyAtLast() throws InterruptedException {
    try {
      return Optional.of(why.get(SOON_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException | ExecutionException silent) {
      return Optional.empty();
    }
  }

  /// Comes about when it does.
  CompletionStage<String> coming() {
    return why.minimalCompletionStage();
  }
}
