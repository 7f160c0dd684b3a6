package org.rostrum.adapter.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Asks the bot that runs on this machine for its health.
///
/// @param well whether all of it works
/// @param line what the bot says of it; empty where none answers
public record HealthCheck(boolean well, String line) {

  private static final int PATIENCE_MILLIS = 2_000;
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  /// @param port where the bot serves `/health`
  public static HealthCheck of(int port) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/health").toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      int status = connection.getResponseCode();
      return switch (status) {
        case OK -> new HealthCheck(true, text(connection.getInputStream()));
        case UNAVAILABLE -> new HealthCheck(false, text(connection.getErrorStream()));
        default -> new HealthCheck(false, "");
      };
    } catch (IOException e) {
      return new HealthCheck(false, "");
    }
  }

  private static String text(InputStream body) throws IOException {
    try (body) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
