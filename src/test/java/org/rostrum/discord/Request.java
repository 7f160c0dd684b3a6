package org.rostrum.discord;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A REST request as it came in.
///
/// @param route method and path as Discord's description names it, for example `POST
///   /channels/{channel_id}/messages`
/// @param path the values of the path's braces
public record Request(
    Instant at,
    String route,
    Map<String, String> path,
    Map<String, String> query,
    Body body,
    List<Upload> files) {

  String path(String name) {
    String value = path.get(name);
    if (value == null) {
      throw new IllegalStateException(route + " has no {" + name + "}");
    }
    return value;
  }

  boolean asks(String name) {
    return "true".equals(query.get(name));
  }
}
