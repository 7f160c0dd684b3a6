package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rostrum.discord.Option.option;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.Share;
import org.rostrum.discord.Body;
import org.rostrum.discord.Member;
import org.rostrum.discord.Place;
import org.rostrum.discord.StandIn;
import org.rostrum.support.InMemorySchedules;
import org.rostrum.support.InMemorySettings;
import org.rostrum.support.InMemoryStore;
import org.rostrum.support.Libraries;

/// Logging in, registering the commands, sharding, over the socket.
class LoginEndToEndTest {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";

  private final StandIn discord = StandIn.start();

  @AfterEach
  void stop() {
    assertThat(discord.complaints()).isEmpty();
    discord.close();
  }

  private DiscordSettings settings(String token, int shards, boolean compressed) {
    return new DiscordSettings(
        token,
        discord.apiUrl(),
        discord.gatewayUrl(),
        new Share(shards, Set.of()),
        1000,
        1000,
        64,
        compressed);
  }

  private static Bot start(DiscordSettings settings, @Nullable Long guild) {
    return start(settings, guild, Libraries.open().answerer());
  }

  private static Bot start(DiscordSettings settings, @Nullable Long guild, Answerer answerer) {
    return Bot.start(
        settings,
        guild,
        Evening.services(
            Libraries.open(),
            answerer,
            new InMemoryStore(),
            new InMemorySchedules(),
            new InMemorySettings(),
            new CountingObserver()));
  }

  private void answers() {
    assertThat(discord.member("Ana").slash("ask", option("question", QUESTION)).answer().text())
        .contains("Handing a branch to volunteers");
  }

  private long registrations() {
    return discord.journal().entries("PUT").stream()
        .filter(entry -> entry.route().endsWith("commands"))
        .count();
  }

  @Test
  void commandsAreRegisteredOnlyWhenTheyDiffer() {
    start(settings(StandIn.TOKEN, 1, true), null).close();
    assertThat(registrations()).isEqualTo(1);
    assertThat(discord.commands())
        .extracting(command -> command.text("name"))
        .containsExactly(
            "ask",
            "quote",
            "themes",
            "theme",
            "speaker",
            "compare",
            "verify",
            "sources",
            "about",
            "help",
            "privacy",
            "forget-me",
            "Check this quote",
            "Find the evidence",
            "reload",
            "rostrum");

    start(settings(StandIn.TOKEN, 1, true), null).close();
    assertThat(registrations()).isEqualTo(1);
  }

  @Test
  void commandsCanBeRegisteredInOneServerAlone() {
    Long guild = Long.valueOf(discord.townHall().id());
    start(settings(StandIn.TOKEN, 1, true), guild).close();
    start(settings(StandIn.TOKEN, 1, true), guild).close();

    assertThat(registrations()).isEqualTo(1);
    assertThat(discord.commands()).isEmpty();
    assertThat(discord.commands(discord.townHall())).hasSize(16);
  }

  @Test
  void serverThatTheBotIsNotInIsToldOf() {
    assertThatThrownBy(() -> start(settings(StandIn.TOKEN, 1, true), 42L))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("in no server 42");
  }

  @Test
  void wrongTokenIsToldOfAndNotPrinted() {
    assertThatThrownBy(() -> start(settings("secret.of.mine", 1, true), null))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("does not know this token")
        .hasMessageNotContaining("secret.of.mine");
    assertThatThrownBy(() -> Invitation.link(settings("secret.of.mine", 1, true)))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("does not know this token");
  }

  @Test
  void discordThatCannotBeReachedIsToldOf() {
    DiscordSettings nowhere =
        new DiscordSettings(
            StandIn.TOKEN,
            "http://127.0.0.1:9/",
            "ws://127.0.0.1:9/",
            new Share(1, Set.of()),
            10,
            10,
            10,
            true);

    assertThatThrownBy(() -> start(nowhere, null))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("could not be reached");
    assertThatThrownBy(() -> Invitation.link(nowhere))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("could not be reached");
  }

  @Test
  void invitationIsForThisApplication() {
    assertThat(Invitation.link(settings(StandIn.TOKEN, 1, true)))
        .contains("client_id=" + StandIn.BOT, "scope=bot+applications.commands", "permissions=");
  }

  @Test
  void gatewayMaySendUncompressed() {
    try (Bot bot = start(settings(StandIn.TOKEN, 1, false), null)) {
      assertThat(bot.connected()).isTrue();
      answers();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4004, does not know this token",
    "4013, 4013",
    "4014, 4014",
    "4011, discord.shards",
  })
  void gatewayThatIsClosedForGoodEndsTheBotAfterTheAnswersInFlight(int code, String why)
      throws InterruptedException {
    CountDownLatch answering = new CountDownLatch(1);
    CompletableFuture<String> closed = new CompletableFuture<>();
    Answerer slow =
        (question, before) -> {
          answering.countDown();
          closed.join();
          return Libraries.open().answerer().answer(question, before);
        };
    try (Bot bot = start(settings(StandIn.TOKEN, 1, true), null, slow)) {
      Member ana = discord.member("Ana");
      var asked = ana.slash("ask", option("question", QUESTION));
      answering.await();
      assertThat(bot.ended().toCompletableFuture()).isNotDone();

      discord.gateway().close(code, "for good");

      assertThat(bot.ended().toCompletableFuture())
          .succeedsWithin(Duration.ofSeconds(10))
          .asString()
          .contains(why);
      assertThat(bot.connected()).isFalse();
      assertThat(bot.state()).contains(why);
      Thread end = Thread.ofVirtual().start(bot::close);
      closed.complete("");
      assertThat(asked.answer().text()).contains("Handing a branch to volunteers");
      end.join();
      assertThat(discord.gateway().logins()).isEqualTo(1);
    }
  }

  @Test
  void gatewayThatIsClosedForAWhileDoesNotEndTheBot() {
    try (Bot bot = start(settings(StandIn.TOKEN, 1, true), null)) {
      discord.gateway().close(4000, "an error");
      discord.gateway().awaitResumes(1);
      answers();
      assertThat(bot.ended().toCompletableFuture()).isNotDone();
    }
  }

  @Test
  void tokenThatTheGatewayRefusesIsToldOfAsOneThatTheApiRefuses() {
    discord.gateway().refuse(4014, "Disallowed intent(s).");

    assertThatThrownBy(() -> start(settings(StandIn.TOKEN, 1, true), null))
        .isInstanceOf(BotException.class)
        .hasMessage(Ending.sentence(4014));
  }

  @Test
  void processesThatShareTheConnectionsShareTheServers() {
    IntStream.range(0, 6).forEach(k -> discord.newServer("Server " + k));
    try (Bot one = start(sharing(Set.of(0, 2)), null)) {
      discord.gateway().awaitLogins(2);
      try (Bot other = start(sharing(Set.of(1)), null)) {
        discord.gateway().awaitLogins(3);
        assertThat(one.servers() + other.servers()).isEqualTo(7);
      }
    }
  }

  private DiscordSettings sharing(Set<Integer> connections) {
    return new DiscordSettings(
        StandIn.TOKEN,
        discord.apiUrl(),
        discord.gatewayUrl(),
        new Share(3, connections),
        1000,
        1000,
        64,
        true);
  }

  @Test
  void asManyShardsServeAsDiscordRecommends() {
    discord.recommendShards(2);
    List<Place> servers =
        List.of(
            discord.newServer("One"),
            discord.newServer("Two"),
            discord.newServer("Three"),
            discord.newServer("Four"));
    try (Bot bot = start(settings(StandIn.TOKEN, 0, true), null)) {
      discord.gateway().awaitLogins(2);
      for (Place server : servers) {
        Body answer =
            discord
                .member("Ana")
                .in(server)
                .slash("ask", option("question", QUESTION))
                .answer()
                .body();
        assertThat(answer.text("id")).isNotEmpty();
      }
      assertThat(bot.servers()).isEqualTo(5);
    }
  }
}
