package org.rostrum.core.retrieval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.core.model.SourceId;

/// What an index says of itself: how it was made, and of which sources.
///
/// @param model the embedding model
public record Stamp(String model) {

  /// What is indexed of a passage, and how. A change to what the fields of an index hold, to the
  /// analysis of words or to how text falls into sentences needs a new one.
  private static final String VERSION = "3";

  private static final String SCHEMA = "schema";
  private static final String MODEL = "model";
  private static final String SOURCE = "source:";
  private static final String BEGUN = "begun";
  private static final String BEGUN_FINGERPRINT = "begun-fingerprint";
  private static final String BEGUN_PASSAGES = "begun-passages";

  public Map<String, String> data(Map<SourceId, String> contents) {
    Map<String, String> data = new HashMap<>();
    data.put(SCHEMA, VERSION);
    data.put(MODEL, model);
    contents.forEach((source, fingerprint) -> data.put(SOURCE + source.value(), fingerprint));
    return data;
  }

  /// The sources of an index, where it was made in this way.
  public Optional<Map<SourceId, String>> contents(Map<String, String> data) {
    if (!VERSION.equals(data.get(SCHEMA)) || !model.equals(data.get(MODEL))) {
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

  /// As [#data(Map)], of a change that is not finished.
  public Map<String, String> data(Map<SourceId, String> contents, PassageIndex.Begun begun) {
    Map<String, String> data = data(contents);
    data.put(BEGUN, begun.source().value());
    data.put(BEGUN_FINGERPRINT, begun.fingerprint());
    data.put(BEGUN_PASSAGES, String.valueOf(begun.passages()));
    return data;
  }

  /// The source that is there in part; empty where the change was finished.
  public static Optional<PassageIndex.Begun> begun(Map<String, String> data) {
    String source = data.get(BEGUN);
    return source == null
        ? Optional.empty()
        : Optional.of(
            new PassageIndex.Begun(
                new SourceId(source),
                data.getOrDefault(BEGUN_FINGERPRINT, ""),
                Integer.parseInt(data.getOrDefault(BEGUN_PASSAGES, "0"))));
  }
}
