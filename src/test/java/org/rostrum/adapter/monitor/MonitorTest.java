package org.rostrum.adapter.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Outcome;
import org.rostrum.json.Json;

class MonitorTest {

  private final Metrics metrics = new Metrics();
  private final HttpClient client = HttpClient.newHttpClient();
  private Health health = new Health(true, true, true, "connected, 2 shards", "ready", "open");
  private final Monitor monitor = Monitor.start(0, metrics, () -> health, () -> 7);

  @AfterEach
  void stop() {
    client.close();
    monitor.close();
  }

  @Test
  void saysThatAllIsWell() throws Exception {
    HttpResponse<String> response = send("GET", "/health");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(Json.object(response.body()))
        .containsEntry("status", "ok")
        .containsEntry("gateway", "connected, 2 shards")
        .containsEntry("index", "ready");
  }

  @Test
  void saysWhenTheGatewayOrTheIndexIsNotThere() throws Exception {
    health = new Health(false, true, true, "reconnecting", "ready", "open");
    assertThat(send("GET", "/health").statusCode()).isEqualTo(503);
    assertThat(send("GET", "/metrics").body()).contains("rostrum_gateway_connected 0.0");
    health = new Health(true, false, true, "connected", "damaged", "open");
    assertThat(send("GET", "/health").statusCode()).isEqualTo(503);
    assertThat(send("GET", "/health").body()).contains("\"status\":\"unavailable\"");
  }

  @Test
  void tellsWhoeverChecksHowItIs() {
    assertThat(HealthCheck.of(monitor.port()))
        .satisfies(check -> assertThat(check.well()).isTrue())
        .satisfies(check -> assertThat(check.line()).contains("\"status\":\"ok\""));
    health = new Health(false, true, true, "reconnecting", "ready", "open");
    assertThat(HealthCheck.of(monitor.port()))
        .satisfies(check -> assertThat(check.well()).isFalse())
        .satisfies(check -> assertThat(check.line()).contains("reconnecting"));
    monitor.close();
    assertThat(HealthCheck.of(monitor.port())).isEqualTo(new HealthCheck(false, ""));
  }

  @Test
  void saysWhenWhatIsRememberedIsLost() throws Exception {
    health = new Health(true, true, false, "connected", "ready", "the file is damaged");

    assertThat(send("GET", "/health").statusCode()).isEqualTo(503);
    assertThat(send("GET", "/health").body()).contains("\"store\":\"the file is damaged\"");
  }

  @Test
  void countsAndMeasuresWhatTheBotDoes() throws Exception {
    metrics.answered("ask", Outcome.ANSWERED, Duration.ofMillis(120));
    metrics.answered("ask", Outcome.ANSWERED, Duration.ofMillis(80));
    metrics.answered("themes", Outcome.NOT_IN_CORPUS, Duration.ofMillis(10));
    metrics.acknowledged(Duration.ofMillis(5));
    metrics.turnedAway("quota");
    metrics.failed("bug");
    metrics.feedback(true);
    metrics.feedback(false);

    assertThat(send("GET", "/metrics").body())
        .contains("rostrum_questions_total{kind=\"ask\",outcome=\"answered\"} 2.0")
        .contains("rostrum_questions_total{kind=\"themes\",outcome=\"not-in-corpus\"} 1.0")
        .contains("rostrum_answer_seconds{quantile=\"0.5\"}")
        .contains("rostrum_answer_seconds{quantile=\"0.95\"}")
        .contains("rostrum_answer_seconds{quantile=\"0.99\"}")
        .contains("rostrum_answer_seconds_count 3")
        .contains("rostrum_acknowledge_seconds_count 1")
        .contains("rostrum_turned_away_total{reason=\"quota\"} 1.0")
        .contains("rostrum_failures_total{kind=\"bug\"} 1.0")
        .contains("rostrum_feedback_total{good=\"true\"} 1.0")
        .contains("rostrum_feedback_total{good=\"false\"} 1.0")
        .contains("rostrum_gateway_connected 1.0")
        .contains("rostrum_in_flight 7.0");
  }

  @Test
  void takesGetAlone() throws Exception {
    for (String method : new String[] {"POST", "PUT", "DELETE", "HEAD"}) {
      HttpResponse<String> response = send(method, "/metrics");
      assertThat(response.statusCode()).as(method).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).contains("GET");
    }
  }

  @Test
  void hasNothingElse() throws Exception {
    assertThat(send("GET", "/").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/health/more").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/metricsx").statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhenThePortIsTaken() {
    assertThatExceptionOfType(MonitorException.class)
        .isThrownBy(() -> Monitor.start(monitor.port(), new Metrics(), () -> health, () -> 0))
        .withMessageContaining("Port " + monitor.port() + " cannot be opened")
        .withMessageContaining("`monitor.port`");
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + monitor.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }
}
