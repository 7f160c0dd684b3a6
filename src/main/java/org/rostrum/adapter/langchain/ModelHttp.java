package org.rostrum.adapter.langchain;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// HTTP as a model is spoken to: no redirects, so that a key goes nowhere else; no answer longer
/// than a model's can be; and a provider's wish to wait is kept, which LangChain4j's own clients
/// drop. Thread-safe.
final class ModelHttp implements HttpClient {

  private static final int LONGEST = 1 << 20;

  private final java.net.http.HttpClient client;
  private final Duration patience;
  private final Clock clock;

  private ModelHttp(Duration connecting, Duration patience, Clock clock) {
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(connecting)
            .build();
    this.patience = patience;
    this.clock = clock;
  }

  /// A provider that asks to be left alone for a while.
  static final class Waiting extends HttpException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    Waiting(int status, Duration wait) {
      super(status, "wait " + wait);
      this.wait = wait;
    }

    Duration asked() {
      return wait;
    }
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    java.net.http.HttpRequest.Builder sent =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(patience);
    request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
    String body = request.body();
    sent.method(
        request.method().name(),
        body == null
            ? java.net.http.HttpRequest.BodyPublishers.noBody()
            : java.net.http.HttpRequest.BodyPublishers.ofString(body));
    try {
      HttpResponse<byte[]> response =
          client.send(sent.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
      String text = new String(response.body(), StandardCharsets.UTF_8);
      if (response.statusCode() / 100 != 2) {
        Duration wait = wait(response.headers().firstValue("Retry-After").orElse(null));
        throw wait == null
            ? new HttpException(response.statusCode(), text)
            : new Waiting(response.statusCode(), wait);
      }
      return SuccessfulHttpResponse.builder()
          .statusCode(response.statusCode())
          .headers(response.headers().map())
          .body(text)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("given up");
    }
  }

  /// Seconds, or a date.
  private @Nullable Duration wait(@Nullable String asked) {
    if (asked == null) {
      return null;
    }
    try {
      return asked.matches("\\d{1,6}")
          ? Duration.ofSeconds(Long.parseLong(asked))
          : Duration.between(
              clock.instant(),
              ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are not streamed");
  }

  /// Makes one; what is set is kept.
  static final class Builder implements HttpClientBuilder {

    private final Clock clock;
    private Duration connecting = Duration.ofSeconds(5);
    private Duration patience = Duration.ofSeconds(60);

    Builder(Clock clock) {
      this.clock = clock;
    }

    @Override
    public Duration connectTimeout() {
      return connecting;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      connecting = timeout;
      return this;
    }

    @Override
    public Duration readTimeout() {
      return patience;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      patience = timeout;
      return this;
    }

    @Override
    public HttpClient build() {
      return new ModelHttp(connecting, patience, clock);
    }
  }
}
