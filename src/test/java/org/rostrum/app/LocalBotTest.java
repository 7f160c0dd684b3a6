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
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.RunningBot;
import org.rostrum.adapter.settings.Settings;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.desk.Desks;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.MonitorSettings;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.schedule.ScheduleSettings;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.discord.StandIn;
import org.rostrum.support.Libraries;
import org.slf4j.event.Level;

class LocalBotTest {

  private static final QuoteSettings QUOTES = new QuoteSettings(ZoneOffset.UTC, 10, 60);

  @TempDir private Path data;
  private final StandIn discord = StandIn.start();
  private final Desks desk = Libraries.open().desks(Libraries.open().answerer(), QUOTES);

  @AfterEach
  void stop() {
    discord.close();
  }

  private Settings settings(int port) {
    return new Settings(
        Path.of("corpus"),
        data,
        new AnswerSettings(5),
        QUOTES,
        new ScheduleSettings(Duration.ofHours(3)),
        new DiscordSettings(
            StandIn.TOKEN, discord.apiUrl(), discord.gatewayUrl(), 1, 100, 100, 8, true),
        new StoreSettings(Duration.ofDays(365)),
        new MonitorSettings(port),
        ModelSettings.OFF,
        Level.WARN);
  }

  @Test
  void healthAndMetricsTellOfTheBot() throws Exception {
    int port = freePort();
    try (RunningBot bot = LocalBot.start(settings(port), data, desk, "0", null)) {
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
  void takenPortIsToldOfAndTheBotIsStopped() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () -> LocalBot.start(settings(taken.getLocalPort()), data, desk, "0", null))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("monitor.port");
    }
    LocalBot.start(settings(0), data, desk, "0", null).close();
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
