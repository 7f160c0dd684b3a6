package org.rostrum.adapter.monitor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.rostrum.json.Json;

/// Serves `/health` and `/metrics` on this machine alone. Thread-safe.
public final class Monitor implements AutoCloseable {

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
  private static final String JSON = "application/json";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Metrics metrics;
  private final Supplier<Health> health;

  private Monitor(HttpServer server, Metrics metrics, Supplier<Health> health) {
    this.server = server;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.metrics = metrics;
    this.health = health;
  }

  /// @param port 1 to 65535; 0 for any that is free
  /// @param inFlight how many questions are being answered
  /// @throws MonitorException when the port is taken, or not allowed
  public static Monitor start(
      int port, Metrics metrics, Supplier<Health> health, IntSupplier inFlight) {
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(loopback(), port), 0);
    } catch (IOException e) {
      throw new MonitorException(
          "Port "
              + port
              + " cannot be opened for health and metrics: "
              + e.getMessage()
              + ". The bot did not start. Set `monitor.port` to another one, or to 0 to do"
              + " without.",
          e);
    }
    metrics.watch(
        "rostrum.gateway.connected",
        "1 while the gateway is connected",
        () -> health.get().connected() ? 1 : 0);
    metrics.watch("rostrum.in.flight", "Questions that are being answered", inFlight);
    Monitor monitor = new Monitor(server, metrics, health);
    server.createContext("/", monitor::handle);
    server.setExecutor(monitor.threads);
    server.start();
    return monitor;
  }

  /// The port that it listens on.
  public int port() {
    return server.getAddress().getPort();
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.equals("/health") && !path.equals("/metrics")) {
        send(exchange, 404, TEXT, "There is /health and /metrics.\n");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET");
        send(exchange, 405, TEXT, "Only GET.\n");
      } else if (path.equals("/metrics")) {
        send(exchange, 200, TEXT, metrics.text());
      } else {
        Health now = health.get();
        send(exchange, now.well() ? 200 : 503, JSON, json(now));
      }
    }
  }

  private static String json(Health health) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("status", health.well() ? "ok" : "unavailable");
    fields.put("gateway", health.gateway());
    fields.put("index", health.index());
    fields.put("store", health.store());
    return Json.line(fields) + "\n";
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
