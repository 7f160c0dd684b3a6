package org.rostrum.discord;

import static org.rostrum.discord.Rules.when;

import java.util.List;
import java.util.stream.Stream;

/// How long a message may be, and what may stand beside what on it.
final class MessageRules {

  private static final int CONTENT = 2000;
  private static final int COMPONENTS = 40;
  private static final int TEXT = 4000;

  private MessageRules() {}

  static Stream<String> complaintsAbout(Request request, Body message) {
    List<Body> components = ComponentRules.all(message.list("components")).toList();
    boolean newLayout =
        components.stream().anyMatch(c -> c.number("type") > 8 && c.number("type") < 18);
    boolean flagged = (message.number("flags") & Messages.COMPONENTS_V2) != 0;
    boolean says = message.has("content") && !message.text("content").isEmpty();
    boolean embeds = !message.list("embeds").isEmpty();
    int text =
        components.stream()
            .filter(c -> c.number("type") == 10)
            .mapToInt(c -> c.text("content").length())
            .sum();
    boolean creates = request.route().startsWith("POST") && request.body().number("type") != 7;
    boolean empty = !says && !embeds && components.isEmpty() && request.files().isEmpty();
    return Stream.of(
            when(message.text("content").length() > CONTENT, "content of over 2000 characters"),
            when(newLayout && !flagged, "Components V2 without its flag"),
            when(flagged && says, "content beside Components V2"),
            when(flagged && embeds, "embeds beside Components V2"),
            when(flagged && components.size() > COMPONENTS, components.size() + " components"),
            when(flagged && text > TEXT, "texts of " + text + " characters together"),
            when(creates && empty, "an empty message"))
        .flatMap(complaints -> complaints);
  }
}
