package org.rostrum.adapter.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.core.model.SourceId;

/// What a commit says of itself: how it was made, and of which sources.
///
/// @param model the embedding model
record Stamp(String model) {

  private static final String SCHEMA = "schema";
  private static final String MODEL = "model";
  private static final String SOURCE = "source:";

  Map<String, String> data(Map<SourceId, String> contents) {
    Map<String, String> data = new HashMap<>();
    data.put(SCHEMA, Fields.SCHEMA);
    data.put(MODEL, model);
    contents.forEach((source, fingerprint) -> data.put(SOURCE + source.value(), fingerprint));
    return data;
  }

  /// The sources of a commit, where it was made in this way.
  Optional<Map<SourceId, String>> contents(Map<String, String> data) {
    if (!Fields.SCHEMA.equals(data.get(SCHEMA)) || !model.equals(data.get(MODEL))) {
      return Optional.empty();
    }
    Map<SourceId, String> contents = new TreeMap<>();
    data.forEach(
        (key, value) -> {
          if (key.startsWith(SOURCE)) {
            contents.put(new SourceId(key.substring(SOURCE.length())), value);
          }
        });
    return Optional.of(contents);
  }
}
