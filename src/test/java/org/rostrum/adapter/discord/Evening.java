package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.discord.Complaint;
import org.rostrum.discord.Member;
import org.rostrum.discord.StandIn;
import org.rostrum.support.InMemoryStore;
import org.rostrum.support.Libraries;

/// The bot itself, with the made-up evening for its record, logged in to a stand-in Discord.
final class Evening implements AutoCloseable {

  final StandIn discord = StandIn.start();
  final InMemoryStore store = new InMemoryStore();
  final CountingObserver observer = new CountingObserver();
  final Bot bot;

  private Evening(UnaryOperator<Services> change, int perMember, int inFlight) {
    Services services =
        new Services(
            Libraries.open().desk(),
            store,
            store,
            new org.rostrum.adapter.picture.AwtIllustrator(),
            observer,
            new Incidents(Path.of("target", "evening"), Clock.systemUTC()),
            new QuoteSettings(ZoneOffset.UTC, 10, 60),
            Clock.systemUTC());
    this.bot =
        Bot.start(
            new DiscordSettings(
                StandIn.TOKEN,
                discord.apiUrl(),
                discord.gatewayUrl(),
                1,
                perMember,
                1_000_000,
                inFlight,
                true),
            null,
            change.apply(services));
  }

  static Evening open() {
    return open(services -> services);
  }

  /// The same with something about its services changed.
  static Evening open(UnaryOperator<Services> change) {
    return new Evening(change, 100_000, 64);
  }

  static Evening withQuota(int perMember) {
    return new Evening(services -> services, perMember, 64);
  }

  static Evening withRoomFor(int inFlight, UnaryOperator<Services> change) {
    return new Evening(change, 100_000, inFlight);
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
