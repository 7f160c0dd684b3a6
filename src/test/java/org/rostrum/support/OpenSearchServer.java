package org.rostrum.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rostrum.core.retrieval.IndexSettings;

/// A real OpenSearch in a process of its own, started when a test first needs it, where
/// `src/opensearch/pom.xml` has put one. Without it, whoever needs it is skipped.
public final class OpenSearchServer {

  /// What is installed in it.
  public enum Kind {
    /// OpenSearch alone.
    PLAIN,
    /// The k-NN plugin as well.
    KNN
  }

  private static final Path FOLDER = Path.of("target", "opensearch");
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Map<Kind, OpenSearchServer> RUNNING = new EnumMap<>(Kind.class);
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();

  private OpenSearchServer(Kind kind) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("opensearch");
    int port = freePort();
    url = "http://127.0.0.1:" + port;
    Process process = start(kind, home, port);
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
          .as("OpenSearch starts: %s", FOLDER.resolve(kind + ".log"))
          .isTrue();
      Thread.sleep(200);
    }
  }

  private static Process start(Kind kind, Path home, int port) throws IOException {
    String jars = FOLDER.resolve("lib") + "/*";
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
    command.add("-cp");
    command.add(
        kind == Kind.KNN
            ? jars + File.pathSeparator + FOLDER.resolve("opensearch-knn") + "/*"
            : jars);
    command.add(Path.of("src", "opensearch", "OpenSearchNode.java").toString());
    command.addAll(List.of(home.toString(), "" + port, "" + freePort()));
    if (kind == Kind.KNN) {
      command.add("org.opensearch.knn.plugin.KNNPlugin");
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(FOLDER.resolve(kind + ".log").toFile())
        .start();
  }

  /// The one of a kind that runs in these tests.
  public static OpenSearchServer running(Kind kind) {
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("lib")),
        "there is no OpenSearch in " + FOLDER + ": `mvn -q -f src/opensearch package` fetches it");
    synchronized (RUNNING) {
      return RUNNING.computeIfAbsent(kind, OpenSearchServer::started);
    }
  }

  private static OpenSearchServer started(Kind kind) {
    try {
      return new OpenSearchServer(kind);
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
