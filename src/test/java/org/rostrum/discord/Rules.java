package org.rostrum.discord;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Discord's limits that its description does not state, and Rostrum's own manners.
final class Rules {

  private Rules() {}

  static List<String> complaintsAbout(Request request, Set<String> pingable) {
    String route = request.route();
    Body body = request.body();
    if (route.endsWith("/callback")) {
      return aboutCallback(request, body.at("data"), (int) body.number("type"));
    }
    if (route.contains("/webhooks/") || route.contains("/messages")) {
      boolean writes = route.startsWith("PATCH") || route.startsWith("POST");
      return writes && !route.endsWith("/threads")
          ? aboutMessage(request, body, pingable)
          : List.of();
    }
    return route.endsWith("/commands") && route.startsWith("PUT")
        ? CommandRules.complaintsAbout(body)
        : List.of();
  }

  private static List<String> aboutCallback(Request request, Body data, int type) {
    return switch (type) {
      case 4, 7 -> aboutMessage(request, data, Set.of());
      case 5, 6 -> List.of();
      case 8 -> FormRules.aboutChoices(data);
      case 9 -> FormRules.aboutModal(data);
      default -> List.of("there is no callback of type " + type);
    };
  }

  private static List<String> aboutMessage(Request request, Body message, Set<String> pingable) {
    return Stream.of(
            MessageRules.complaintsAbout(request, message),
            MentionRules.complaintsAbout(message, pingable),
            EmbedRules.complaintsAbout(message.list("embeds")),
            ComponentRules.complaintsAbout(message.list("components")),
            FileRules.complaintsAbout(request, message))
        .flatMap(complaints -> complaints)
        .toList();
  }

  /// A complaint, when something is so.
  static Stream<String> when(boolean so, String complaint) {
    return so ? Stream.of(complaint) : Stream.empty();
  }
}
