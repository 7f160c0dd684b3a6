package org.rostrum.adapter.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place in a JSON value. What is not there is a tree too: it holds nothing.
///
/// @param value as [org.rostrum.json.Json] reads it
record Tree(@Nullable Object value) {

  /// What stands behind one name after another.
  Tree at(String... path) {
    Object found = value;
    for (String name : path) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return new Tree(found);
  }

  boolean exists() {
    return value != null;
  }

  /// The members of a list, in order.
  List<Tree> each() {
    return value instanceof List<?> list ? list.stream().map(Tree::new).toList() : List.of();
  }

  /// The members of an object, in order.
  Map<String, Tree> members() {
    Map<String, Tree> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> members.put(String.valueOf(name), new Tree(member)));
    }
    return members;
  }

  Tree first() {
    return each().isEmpty() ? new Tree(null) : each().getFirst();
  }

  /// Empty where there is nothing.
  String text() {
    return value == null ? "" : String.valueOf(value);
  }

  /// 0 where there is no number.
  double number() {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  boolean yes() {
    return Boolean.TRUE.equals(value);
  }
}
