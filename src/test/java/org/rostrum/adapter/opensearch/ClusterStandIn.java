package org.rostrum.adapter.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rostrum.core.retrieval.IndexSettings;

/// Something that listens on 127.0.0.1 as a cluster does and says what a test has it say: what a
/// real one cannot be made to say on demand.
final class ClusterStandIn implements AutoCloseable {

  static final String GREETING =
      """
      {"version":{"distribution":"opensearch","number":"3.5.0"}}
      """;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<String, Said> said = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();

  /// An answer; none at all where the status is 0.
  private record Said(int status, String body) {}

  ClusterStandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    says("GET /", 200, GREETING);
  }

  /// What is said to requests whose method and path begin so; the longest that fits holds.
  ClusterStandIn says(String start, int status, String body) {
    synchronized (said) {
      said.put(start, new Said(status, body));
    }
    return this;
  }

  ClusterStandIn neverAnswers(String start) {
    return says(start, 0, "");
  }

  /// The requests so far, with their user, as method, path and `Authorization`.
  List<String> asked() {
    synchronized (said) {
      return List.copyOf(asked);
    }
  }

  IndexSettings.Server settings() {
    return new IndexSettings.Server(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/",
        "rostrum",
        "ada",
        "secret",
        Duration.ofSeconds(1));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    Said answer;
    synchronized (said) {
      asked.add(request + " " + exchange.getRequestHeaders().getFirst("Authorization"));
      answer =
          said.entrySet().stream()
              .filter(rule -> request.startsWith(rule.getKey()))
              .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
              .map(Map.Entry::getValue)
              .orElse(new Said(200, "{\"acknowledged\":true,\"result\":\"updated\"}"));
    }
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      if (answer.status() == 0) {
        closed.await();
        return;
      }
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
