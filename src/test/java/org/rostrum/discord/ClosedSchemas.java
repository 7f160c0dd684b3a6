package org.rostrum.discord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A description whose objects allow the fields that they name, and no others: Discord's own is
/// open, and lets a misspelt field pass.
final class ClosedSchemas {

  private ClosedSchemas() {}

  private static @Nullable Object anything(@Nullable Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> closed(map);
      case List<?> list -> {
        List<@Nullable Object> closed = new ArrayList<>();
        list.forEach(element -> closed.add(anything(element)));
        yield closed;
      }
      case null, default -> tree;
    };
  }

  static Map<String, @Nullable Object> closed(Map<?, ?> map) {
    Map<String, @Nullable Object> closed = new LinkedHashMap<>();
    map.forEach((name, value) -> closed.put(String.valueOf(name), anything(value)));
    // The validator warns of keywords that it does not know.
    closed.remove("x-discord-union");
    if (map.get("properties") instanceof Map<?, ?> properties
        && !properties.containsKey("properties")
        && !map.containsKey("additionalProperties")
        && !map.containsKey("allOf")) {
      closed.put("additionalProperties", false);
    }
    return closed;
  }
}
