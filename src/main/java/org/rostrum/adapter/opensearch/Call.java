package org.rostrum.adapter.opensearch;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;

/// A request to a cluster.
///
/// @param path begins with a slash
/// @param body JSON, or JSON lines; null for none
/// @param lines whether it is JSON lines
/// @param again whether it can be sent once more where the connection breaks: it does the same
/// @param slow whether it may take as long as the cluster needs to copy or merge an index
record Call(
    String method, String path, @Nullable String body, boolean lines, boolean again, boolean slow) {

  /// Reads, so it can be sent again.
  static Call get(String path) {
    return new Call("GET", path, null, false, true, false);
  }

  /// Asks, and changes nothing.
  static Call search(String path, Object body) {
    return new Call("POST", path, Json.line(body), false, true, false);
  }

  /// The same for several questions.
  static Call search(String path, Collection<?> lines) {
    return new Call("POST", path, joined(lines), true, true, false);
  }

  /// Adds documents that have ids, so that it can be sent again.
  static Call bulk(String path, String lines) {
    return new Call("POST", path, lines, true, true, true);
  }

  static Call put(String path, Object body) {
    return new Call("PUT", path, Json.line(body), false, true, true);
  }

  static Call post(String path, Object body) {
    return new Call("POST", path, Json.line(body), false, false, true);
  }

  static Call delete(String path) {
    return new Call("DELETE", path, null, false, true, true);
  }

  private static String joined(Collection<?> lines) {
    return lines.stream().map(line -> Json.line(line) + "\n").collect(Collectors.joining());
  }
}
