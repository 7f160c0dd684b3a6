package org.rostrum.adapter.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.TextSpan;

/// The fields of a JSON object, by type. One that is missing or of another type is an
/// [IllegalArgumentException]; what is null is left out.
record JsonFields(Map<String, @Nullable Object> values) {

  JsonFields kind(String kind) {
    return with("kind", kind);
  }

  JsonFields with(String key, @Nullable Object value) {
    if (value != null) {
      values.put(key, value instanceof Integer ? value : value.toString());
    }
    return this;
  }

  JsonFields place(Place place) {
    return with("passage", place.passage())
        .with("start", place.span().start())
        .with("end", place.span().end());
  }

  Place place() {
    return new Place(new PassageId(text("passage")), new TextSpan(whole("start"), whole("end")));
  }

  String text(String key) {
    if (values.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text: " + key);
  }

  <T> @Nullable T optional(String key, Function<String, T> form) {
    return values.containsKey(key) ? form.apply(text(key)) : null;
  }

  @Nullable LocalDate day(String key) {
    try {
      return optional(key, LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day: " + key, e);
    }
  }

  private int whole(String key) {
    if (values.get(key) instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("no number: " + key);
  }
}
