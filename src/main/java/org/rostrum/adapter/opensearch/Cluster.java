package org.rostrum.adapter.opensearch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// An OpenSearch cluster behind an address. Nothing waits for longer than it is told to.
/// Thread-safe.
final class Cluster implements AutoCloseable {

  /// How long the cluster may take to copy, merge or write an index.
  private static final Duration SLOW = Duration.ofMinutes(5);

  private static final Duration CONNECTING = Duration.ofSeconds(5);

  /// The first version of which scores are what [org.rostrum.core.retrieval.Bm25] says.
  private static final int VERSION = 3;

  private final String address;
  private final Duration patience;
  private final @Nullable String login;
  private final HttpClient client;
  private final ClusterTroubles troubles;
  private volatile boolean known;

  Cluster(IndexSettings.Server server) {
    this.address = server.url().replaceFirst("/+$", "");
    this.patience = server.patience();
    this.login = login(server);
    this.troubles = new ClusterTroubles(address);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience.compareTo(CONNECTING) < 0 ? patience : CONNECTING)
            .build();
  }

  private static @Nullable String login(IndexSettings.Server server) {
    if (server.user() == null) {
      return null;
    }
    String both = server.user() + ":" + (server.password() == null ? "" : server.password());
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  /// What the answers of this cluster mean to people.
  ClusterTroubles troubles() {
    return troubles;
  }

  /// The answer to a request, whatever it is.
  ///
  /// @throws IndexException when there is none
  ClusterAnswer send(Call call) {
    if (!known) {
      know();
    }
    return answer(call);
  }

  /// Makes sure that this is a server whose answers are understood.
  private void know() {
    ClusterAnswer greeting = answer(Call.get("/"));
    if (!greeting.ok()) {
      throw troubles.unreadable(greeting);
    }
    Tree version = greeting.body().at("version");
    String number = version.at("number").text();
    if (!version.at("distribution").text().equals("opensearch") || major(number) < VERSION) {
      throw troubles.foreign(number);
    }
    known = true;
  }

  private static int major(String version) {
    String major = version.split("\\.", 2)[0];
    return major.matches("\\d{1,6}") ? Integer.parseInt(major) : 0;
  }

  private ClusterAnswer answer(Call call) {
    try {
      return exchanged(call);
    } catch (IOException e) {
      if (call.again()
          && !(e instanceof ConnectException
              || e instanceof HttpTimeoutException
              || e instanceof SSLException)) {
        // A connection that was kept may be closed at the other end by now.
        return lastly(call);
      }
      throw troubles.unreachable(e, waited(call));
    }
  }

  private ClusterAnswer lastly(Call call) {
    try {
      return exchanged(call);
    } catch (IOException e) {
      throw troubles.unreachable(e, waited(call));
    }
  }

  private Duration waited(Call call) {
    return call.slow() ? SLOW : patience;
  }

  /// @throws HttpTimeoutException when the whole of the answer is not there in time
  private ClusterAnswer exchanged(Call call) throws IOException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request(call), BodyHandlers.ofString());
    try {
      HttpResponse<String> response = answer.get(waited(call).toMillis(), TimeUnit.MILLISECONDS);
      return new ClusterAnswer(response.statusCode(), tree(response.body()));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException("no answer within " + waited(call));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new HttpTimeoutException("given up while waiting");
    }
  }

  private HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + call.path()))
            .header("Content-Type", call.lines() ? "application/x-ndjson" : "application/json");
    if (login != null) {
      request.header("Authorization", login);
    }
    String body = call.body();
    return request
        .method(
            call.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  private static Tree tree(String body) {
    try {
      return new Tree(Json.value(body));
    } catch (JsonException e) {
      return new Tree(null);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
