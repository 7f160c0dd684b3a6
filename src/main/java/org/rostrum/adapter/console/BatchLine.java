package org.rostrum.adapter.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// One line of a batch, as it was asked.
///
/// @param id as the line has it, a string or a number; null where it has none
/// @param contextOf the id of the question asked just before in the same conversation
record BatchLine(
    @Nullable Object id,
    String question,
    @Nullable Object contextOf,
    @Nullable String source,
    @Nullable String speaker) {

  /// @throws BadInput when the line is not an object with an id and a question
  static BatchLine of(String line) {
    Map<String, @Nullable Object> object;
    try {
      object = Json.object(line);
    } catch (JsonException e) {
      throw new BadInput("it is not a JSON object: " + e.getMessage(), e);
    }
    if (!(object.get("question") instanceof String question)) {
      throw new BadInput("it has no \"question\"");
    }
    return new BatchLine(
        id(object),
        question,
        object.get("context_of"),
        text(object, "source"),
        text(object, "speaker"));
  }

  /// The id that a line has, however little else of it can be used.
  static @Nullable Object idOf(String line) {
    try {
      return id(Json.object(line));
    } catch (JsonException e) {
      return null;
    }
  }

  private static @Nullable Object id(Map<String, @Nullable Object> object) {
    Object id = object.get("id");
    return id instanceof String || id instanceof Number ? id : null;
  }

  private static @Nullable String text(Map<String, @Nullable Object> object, String key) {
    Object value = object.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return text.isBlank() ? null : text;
    }
    throw new BadInput("its \"" + key + "\" is not a string");
  }
}
