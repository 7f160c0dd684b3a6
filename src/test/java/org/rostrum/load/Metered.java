package org.rostrum.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// The bot's own metrics.
record Metered(int port) {

  private static final List<String> WANTED =
      List.of(
          "rostrum_acknowledge_seconds{",
          "rostrum_answer_seconds{",
          "rostrum_turned_away",
          "rostrum_failures");

  /// The lines that a load run is about.
  List<String> lines() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics")).build();
      return client
          .send(request, HttpResponse.BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> WANTED.stream().anyMatch(line::startsWith))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
