package org.rostrum.adapter.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;

/// The fields of a JSON object that was printed, by type.
record Fields(Map<?, ?> map) {

  static Fields of(String line) {
    return new Fields(Json.object(line));
  }

  @Nullable Object any(String key) {
    return map.get(key);
  }

  String text(String key) {
    return (String) Objects.requireNonNull(map.get(key), key);
  }

  int number(String key) {
    return (Integer) Objects.requireNonNull(map.get(key), key);
  }

  List<Fields> list(String key) {
    return ((List<?>) Objects.requireNonNull(map.get(key), key))
        .stream().map(item -> new Fields((Map<?, ?>) item)).toList();
  }

  List<String> keys() {
    return map.keySet().stream().map(String::valueOf).toList();
  }
}
