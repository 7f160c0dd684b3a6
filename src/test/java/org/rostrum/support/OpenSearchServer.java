package org.rostrum.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.retrieval.IndexSettings;

/// A real OpenSearch in a process of its own, started when a test first needs it, where
/// `src/opensearch/pom.xml` has put one. Without it, whoever needs it is skipped.
public final class OpenSearchServer {

  private static final Path FOLDER = Path.of("target", "opensearch");
  private static final Path LOG = FOLDER.resolve("server.log");
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static @Nullable OpenSearchServer running;
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();

  private OpenSearchServer() throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("opensearch");
    int port = freePort();
    url = "http://127.0.0.1:" + port;
    Process process = start(home, port);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  process.destroyForcibly();
                  delete(home);
                }));
    long end = System.nanoTime() + STARTING.toNanos();
    while (!answers()) {
      assertThat(process.isAlive() && System.nanoTime() < end)
          .as("OpenSearch starts: %s", LOG)
          .isTrue();
      Thread.sleep(200);
    }
  }

  private static Process start(Path home, int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            FOLDER.resolve("lib") + "/*",
            Path.of("src", "opensearch", "OpenSearchNode.java").toString(),
            home.toString(),
            "" + port,
            "" + freePort())
        .redirectErrorStream(true)
        .redirectOutput(LOG.toFile())
        .start();
  }

  /// The one of these tests.
  public static synchronized OpenSearchServer running() {
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("lib")),
        "there is no OpenSearch in " + FOLDER + ": `mvn -q -f src/opensearch package` fetches it");
    OpenSearchServer server = running;
    if (server == null) {
      server = started();
      running = server;
    }
    return server;
  }

  private static OpenSearchServer started() {
    try {
      return new OpenSearchServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// How Rostrum is told of it.
  public IndexSettings.Server settings() {
    return new IndexSettings.Server(url, "rostrum", null, null, Duration.ofSeconds(20));
  }

  /// The name of an index that nobody has used.
  public static String newName() {
    return "test" + NAMES.incrementAndGet();
  }

  /// What the server answers to a request.
  public String send(String method, String path, String body) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(url + path))
                  .header("Content-Type", "application/json")
                  .method(method, BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean answers() {
    try {
      return send("GET", "/_cluster/health", "").contains("\"status\"");
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // It lies in the folder for temporary files.
    }
  }
}
