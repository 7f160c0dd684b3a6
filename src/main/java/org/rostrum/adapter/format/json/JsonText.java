package org.rostrum.adapter.format.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// A file that holds one JSON value, as against one in each line.
final class JsonText {

  private JsonText() {}

  /// The object or array that a file holds; empty where it holds something else, or JSON lines with
  /// a header of Rostrum's own.
  static Optional<Object> of(SourceFile file) {
    String start = file.text().stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Json.value(file.text()));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  /// Where a file goes wrong that begins as JSON over several lines; empty where it is whole, or
  /// begins otherwise.
  static Optional<JsonException> trouble(SourceFile file) {
    if (!opensOverLines(file.text())) {
      return Optional.empty();
    }
    try {
      @Nullable Object ignored = Json.value(file.text());
      return Optional.empty();
    } catch (JsonException e) {
      return Optional.of(e);
    }
  }

  /// Whether a text opens an object or an array that its first line does not close, and goes on as
  /// JSON does.
  private static boolean opensOverLines(String text) {
    return text.stripLeading().matches("(?s)(?:\\{\\s*\"|\\[\\s*\\{\\s*\").*")
        && text.strip().indexOf('\n') > 0
        && text.strip().lines().limit(2).skip(1).noneMatch(line -> line.startsWith("{\""));
  }
}
