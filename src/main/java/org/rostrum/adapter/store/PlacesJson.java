package org.rostrum.adapter.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Places as one JSON object.
final class PlacesJson {

  private static final Logger LOG = LoggerFactory.getLogger(PlacesJson.class);
  private static final String KEY = "places";

  private PlacesJson() {}

  static String write(List<Place> places) {
    return Json.line(
        Map.of(
            KEY,
            places.stream()
                .map(place -> new JsonFields(new LinkedHashMap<>()).place(place).values())
                .toList()));
  }

  /// The places; empty where the text has a form that this Rostrum does not know.
  static Optional<List<Place>> read(String text) {
    try {
      if (!(Json.object(text).get(KEY) instanceof List<?> items)) {
        return Optional.empty();
      }
      List<Place> places = new ArrayList<>();
      for (Object item : items) {
        places.add(new JsonFields(fields(item)).place());
      }
      return Optional.of(places);
    } catch (JsonException | IllegalArgumentException e) {
      LOG.debug("Places of another form: {}", text, e);
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> fields(@Nullable Object item) {
    if (item instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    throw new IllegalArgumentException("no object");
  }
}
