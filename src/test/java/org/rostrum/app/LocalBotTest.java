package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rostrum.discord.Option.option;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.RunningBot;
import org.rostrum.adapter.monitor.BotSocket;
import org.rostrum.adapter.settings.Settings;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.CorpusSettings;
import org.rostrum.core.desk.Desks;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.MonitorSettings;
import org.rostrum.core.desk.Reload;
import org.rostrum.core.desk.Share;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.core.schedule.ScheduleSettings;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.discord.Member;
import org.rostrum.discord.Shown;
import org.rostrum.discord.StandIn;
import org.rostrum.support.Libraries;
import org.slf4j.event.Level;

class LocalBotTest {

  private static final QuoteSettings QUOTES = new QuoteSettings(ZoneOffset.UTC, 10, 60);

  private static final String QUESTION = "What did Priya Nair say about volunteers?";

  @TempDir private Path data;
  private final StandIn discord = StandIn.start();
  private final Desks desk = Libraries.open().desks(Libraries.open().answerer(), QUOTES);

  /// What the index says of itself.
  private volatile @Nullable String unsearchable;

  @AfterEach
  void stop() {
    discord.close();
  }

  private Settings settings(int port) {
    return new Settings(
        new CorpusSettings(Path.of("corpus"), Duration.ZERO),
        data,
        new IndexSettings(true, null),
        new AnswerSettings(5),
        QUOTES,
        new ScheduleSettings(Duration.ofHours(3)),
        new DiscordSettings(
            StandIn.TOKEN,
            discord.apiUrl(),
            discord.gatewayUrl(),
            new Share(1, Set.of()),
            100,
            100,
            8,
            true),
        new StoreSettings(Duration.ofDays(365)),
        new MonitorSettings(port),
        ModelSettings.OFF,
        Level.WARN);
  }

  private LocalBot start(Settings settings, boolean newStore) {
    return LocalBot.start(
        settings,
        data,
        new LocalBot.Serving(
            new DesksInUse(new DesksInUse.Edition(desk, "0")),
            Reload.Outcome.Same::new,
            Path.of("corpus"),
            () -> Optional.ofNullable(unsearchable),
            null,
            newStore,
            news -> {}));
  }

  @Test
  void healthAndMetricsTellOfTheBot() throws Exception {
    int port = freePort();
    try (RunningBot bot = start(settings(port), false)) {
      assertThat(bot.greeting())
          .isEqualTo("Serving Discord as rostrum, in 1 server. Ctrl+C stops.");
      discord
          .member("Ana")
          .slash("ask", option("question", "What was said about volunteers?"))
          .answer();

      assertThat(get(port, "/health")).contains("\"status\":\"ok\"", "\"gateway\":\"connected\"");
      await()
          .untilAsserted(
              () ->
                  assertThat(get(port, "/metrics"))
                      .contains(
                          "rostrum_questions_total{kind=\"ask\",outcome=\"answered\"} 1.0",
                          "rostrum_acknowledge_seconds{quantile=\"0.99\"}",
                          "rostrum_gateway_connected 1.0",
                          "rostrum_in_flight 0.0"));
    }
    assertThatThrownBy(() -> get(port, "/health")).isInstanceOf(IOException.class);
  }

  @Test
  void healthTellsThatTheIndexCannotBeSearched() throws Exception {
    int port = freePort();
    try (RunningBot bot = start(settings(port), false)) {
      unsearchable = "The cluster does not answer.";
      assertThat(get(port, "/health"))
          .contains("\"status\":\"unavailable\"", "The cluster does not answer.");
      unsearchable = null;
      assertThat(get(port, "/health")).contains("\"status\":\"ok\"");
    }
  }

  @Test
  void healthTellsWhyDiscordEndedTheBotBeforeItGoes() throws Exception {
    int port = freePort();
    RunningBot bot = start(settings(port), false);
    discord.gateway().close(4004, "Authentication failed.");
    assertThat(bot.ended().toCompletableFuture()).succeedsWithin(Duration.ofSeconds(10));
    Thread end = Thread.ofVirtual().start(bot::close);

    assertThat(get(port, "/health"))
        .contains("\"status\":\"unavailable\"", "does not know this token");

    end.join();
    assertThatThrownBy(() -> get(port, "/health")).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsDamagedIsNotReplacedAndTheBotAnswersWithoutIt() throws Exception {
    Path file = Files.writeString(data.resolve("rostrum.mv.db"), "not a database");
    int port = freePort();
    Member ada = discord.member("Ada").asAdmin();
    try (RunningBot bot = start(settings(port), false)) {
      Shown answer = ada.slash("ask", option("question", QUESTION)).answer();

      assertThat(answer.text()).contains("Handing a branch to volunteers");
      assertThat(answer.isPrivate()).as("a server may have wanted that").isTrue();
      assertThat(ada.press(answer, "Context").answer().text()).contains("Handing a branch");
      assertThat(ada.slashPart("rostrum", "quote-of-the-day").answer().text())
          .contains("cannot be read", "no quotation of the day is posted");
      assertThat(
              ada.slashPart(
                      "rostrum",
                      "quote-of-the-day",
                      option("channel", discord.general()),
                      option("time", "9"),
                      option("zone", "utc"))
                  .answer()
                  .text())
          .contains("cannot be read");
      assertThat(ada.slash("forget-me").answer().text()).contains("cannot be deleted");
      assertThat(get(port, "/health"))
          .contains("\"status\":\"unavailable\"", "is damaged", "--new-store");
    }
    assertThat(file).hasContent("not a database");

    try (RunningBot bot = start(settings(0), true)) {
      assertThat(ada.slashPart("rostrum", "quote-of-the-day").answer().text())
          .contains("No quotation of the day is posted here yet");
    }
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files)
          .filteredOn(path -> path.toString().contains("-aside-"))
          .singleElement(InstanceOfAssertFactories.PATH)
          .hasContent("not a database");
    }
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void whatWentUnansweredIsToldToAdminsAndTheOperatorWithoutWhoAsked() {
    Member ana = discord.member("Ana");
    Member ada = discord.member("Ada").asAdmin();
    String nobody = "What did they say about nuclear power?";
    try (RunningBot bot = start(settings(0), false)) {
      ana.slash("ask", option("question", nobody)).answer();
      ada.slash("ask", option("question", nobody.toLowerCase(Locale.ROOT))).answer();
      ana.slash("ask", option("question", "What of fusion reactors?"), option("private", true))
          .answer();
      ana.slash("ask", option("question", QUESTION)).answer();

      Shown listed = ada.slashPart("rostrum", "unanswered").answer();
      assertThat(listed.isPrivate()).isTrue();
      assertThat(listed.text())
          .containsIgnoringCase("nuclear power")
          .contains("(2 times)")
          .doesNotContain("fusion", "volunteers", ana.id(), "Ana");
      assertThat(ana.slashPart("rostrum", "unanswered").answer().text()).contains("Manage Server");
      Member elsewhere = ada.in(discord.newServer("Elsewhere"));
      assertThat(elsewhere.slashPart("rostrum", "unanswered").answer().text())
          .contains("Every question here was answered");
      assertThat(BotSocket.ask(data).orElseThrow())
          .singleElement()
          .returns(2, Unanswered.Entry::times)
          .extracting(Unanswered.Entry::words)
          .asString()
          .containsIgnoringCase("nuclear");

      ana.slash("forget-me").answer();
      assertThat(BotSocket.ask(data).orElseThrow())
          .singleElement()
          .returns(1, Unanswered.Entry::times);
    }
    assertThat(BotSocket.ask(data)).isEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void takenPortIsToldOfAndTheBotIsStopped() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> start(settings(taken.getLocalPort()), false))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("monitor.port");
    }
    start(settings(0), false).close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String get(int port, String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
