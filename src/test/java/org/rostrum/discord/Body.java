package org.rostrum.discord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;

/// A JSON value as it travels, never changed once made. Paths name fields and, by number, elements:
/// `data.components.0.custom_id`.
public final class Body {

  /// What stands at a path that does not exist.
  public static final Body NOTHING = new Body(null);

  private final @Nullable Object tree;

  private Body(@Nullable Object tree) {
    this.tree = tree;
  }

  /// A JSON object of alternating names and values. Values may be bodies, or lists or maps of them.
  public static Body of(@Nullable Object... pairs) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put(String.valueOf(pairs[at]), plain(pairs[at + 1]));
    }
    return new Body(map);
  }

  /// A JSON array.
  public static Body array(List<?> elements) {
    return new Body(plain(elements));
  }

  /// Any JSON text: object, array or plain value.
  ///
  /// @throws org.rostrum.json.JsonException when it is not JSON
  public static Body parse(String json) {
    return new Body(Json.object("{\"it\":" + json + "}").get("it"));
  }

  public Body at(String path) {
    @Nullable Object here = tree;
    for (String step : path.split("\\.", -1)) {
      here =
          switch (here) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list when step.matches("\\d+") && Integer.parseInt(step) < list.size() ->
                list.get(Integer.parseInt(step));
            case null, default -> null;
          };
    }
    return here == null ? NOTHING : new Body(here);
  }

  /// Whether there is a value here, and not null.
  public boolean exists() {
    return tree != null;
  }

  public boolean has(String path) {
    return at(path).exists();
  }

  /// The text or number there, as text; empty when there is none.
  public String text(String path) {
    Object there = at(path).tree;
    return there == null ? "" : there.toString();
  }

  public Optional<String> optional(String path) {
    return has(path) ? Optional.of(text(path)) : Optional.empty();
  }

  /// The whole number there, or 0.
  public long number(String path) {
    return at(path).tree instanceof Number number ? number.longValue() : 0;
  }

  public boolean isTrue(String path) {
    return Boolean.TRUE.equals(at(path).tree);
  }

  /// The elements of the array there, or none.
  public List<Body> list(String path) {
    return at(path).elements();
  }

  /// The elements, when this is an array.
  public List<Body> elements() {
    return tree instanceof List<?> list
        ? list.stream().<Body>map(Body::new).toList()
        : List.<Body>of();
  }

  /// The names of the fields, when this is an object.
  public List<String> fields() {
    return tree instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  /// This object with a field set.
  public Body with(String field, @Nullable Object value) {
    Map<String, @Nullable Object> map = copy();
    map.put(field, plain(value));
    return new Body(map);
  }

  /// This object without a field.
  public Body without(String field) {
    Map<String, @Nullable Object> map = copy();
    map.remove(field);
    return new Body(map);
  }

  /// This value and all objects within it, in reading order.
  public Stream<Body> everyObject() {
    return switch (tree) {
      case Map<?, ?> map ->
          Stream.concat(
              Stream.of(this),
              map.values().stream().flatMap(value -> new Body(value).everyObject()));
      case List<?> list -> list.stream().flatMap(value -> new Body(value).everyObject());
      case null, default -> Stream.empty();
    };
  }

  /// The JSON text.
  @Override
  public String toString() {
    return tree == null ? "null" : Json.line(tree);
  }

  private Map<String, @Nullable Object> copy() {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    }
    return copy;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Body body -> body.tree;
      case List<?> list -> {
        List<@Nullable Object> plain = new ArrayList<>();
        list.forEach(element -> plain.add(plain(element)));
        yield plain;
      }
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((name, element) -> plain.put(String.valueOf(name), plain(element)));
        yield plain;
      }
      case null, default -> value;
    };
  }
}
