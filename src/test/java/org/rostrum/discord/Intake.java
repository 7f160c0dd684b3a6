package org.rostrum.discord;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rostrum.json.JsonException;

/// Reads a request: JSON, or a multipart form of `payload_json` and files.
final class Intake {

  private Intake() {}

  static Request read(Context http, String route, Instant at) {
    Map<String, String> query = new LinkedHashMap<>();
    http.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
    return new Request(at, route, Map.copyOf(http.pathParamMap()), query, body(http), files(http));
  }

  private static Body body(Context http) {
    String text =
        http.isMultipartFormData()
            ? Objects.requireNonNullElse(http.formParam("payload_json"), "{}")
            : http.body();
    try {
      return text.isBlank() ? Body.NOTHING : Body.parse(text);
    } catch (JsonException e) {
      return Body.of("not JSON", text);
    }
  }

  private static final Pattern FILE = Pattern.compile("files\\[\\d+]");

  private static List<Upload> files(Context http) {
    List<Upload> files = new ArrayList<>();
    if (http.isMultipartFormData()) {
      http.uploadedFileMap()
          .forEach(
              (part, uploads) ->
                  uploads.stream()
                      .filter(_ -> FILE.matcher(part).matches())
                      .forEach(
                          upload ->
                              files.add(
                                  new Upload(
                                      part,
                                      upload.filename(),
                                      Objects.requireNonNullElse(upload.contentType(), ""),
                                      bytes(upload.content())))));
    }
    return List.copyOf(files);
  }

  private static byte[] bytes(InputStream content) {
    try (content) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
