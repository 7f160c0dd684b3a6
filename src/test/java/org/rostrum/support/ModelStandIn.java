package org.rostrum.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.json.Json;

/// Plays the provider of a language model on 127.0.0.1, in the wire format of whichever family it
/// is asked as: what comes back is scripted, and every request is kept.
public final class ModelStandIn implements AutoCloseable {

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile Function<Asked, Answer> script = request -> new Answer.Text("{}");

  /// A request.
  ///
  /// @param body as JSON
  public record Asked(String path, Map<String, List<String>> headers, String body) {

    public Map<String, @Nullable Object> json() {
      return Json.object(body);
    }
  }

  /// What comes back.
  public sealed interface Answer {

    /// What the model says, and why it stopped.
    record Text(String text, boolean cut) implements Answer {
      public Text(String text) {
        this(text, false);
      }
    }

    /// Any other response.
    record Status(int status, String body, Map<String, String> headers) implements Answer {}

    /// Nothing for so long, then the text.
    record Late(long millis, String text) implements Answer {}

    /// A connection that breaks in the middle of the answer.
    record Dropped() implements Answer {}

    /// An answer that never ends.
    record Endless() implements Answer {}
  }

  private ModelStandIn(HttpServer server) {
    this.server = server;
  }

  public static ModelStandIn start() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      ModelStandIn made = new ModelStandIn(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", made::handle);
      server.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void answers(Function<Asked, Answer> newScript) {
    script = newScript;
  }

  public void says(String text) {
    script = request -> new Answer.Text(text);
  }

  public List<Asked> asked() {
    return asked;
  }

  /// Where a family finds it.
  public String url(ModelSettings.Family family) {
    String host = "http://127.0.0.1:" + server.getAddress().getPort();
    return switch (family) {
      case NONE -> throw new IllegalArgumentException("no family");
      case OPENAI, ANTHROPIC -> host + "/v1";
      case GEMINI -> host + "/v1beta";
    };
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Asked request =
        new Asked(
            exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body);
    asked.add(request);
    try (exchange) {
      switch (script.apply(request)) {
        case Answer.Text(String text, boolean cut) -> send(exchange, 200, wire(request, text, cut));
        case Answer.Late(long millis, String text) -> {
          Thread.sleep(millis);
          send(exchange, 200, wire(request, text, false));
        }
        case Answer.Status(int status, String text, Map<String, String> headers) -> {
          headers.forEach(exchange.getResponseHeaders()::set);
          send(exchange, status, text);
        }
        case Answer.Dropped() -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
        }
        case Answer.Endless() -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(" ".repeat(64).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            Thread.sleep(5);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException gone) {
      // Whoever asked has given up.
    }
  }

  private static String wire(Asked request, String text, boolean cut) {
    String quoted = Json.line(text);
    String inside = quoted.substring(1, quoted.length() - 1);
    return request.path().contains("/chat/completions")
        ? wire("openai", inside, cut ? "length" : "stop")
        : request.path().contains("/messages")
            ? wire("anthropic", inside, cut ? "max_tokens" : "end_turn")
            : wire("gemini", inside, cut ? "MAX_TOKENS" : "STOP");
  }

  private static String wire(String family, String text, String stop) {
    try {
      return Files.readString(Path.of("src/test/resources/writing/wire/" + family + ".json"))
          .replace("%STOP%", stop)
          .replace("%TEXT%", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
