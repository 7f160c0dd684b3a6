package org.rostrum.discord;

import java.util.List;

final class Rules {
  private Rules() {}

  static List<String> complaintsAbout(Request request) {
    return List.of();
  }
}
