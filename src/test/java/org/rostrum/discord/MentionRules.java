package org.rostrum.discord;

import static org.rostrum.discord.Rules.when;

import java.util.Set;
import java.util.stream.Stream;

/// Nobody is ever pinged but a role that an admin named: whatever carries words says so itself.
final class MentionRules {

  private MentionRules() {}

  static Stream<String> complaintsAbout(Body message, Set<String> pingable) {
    boolean carries =
        message.has("content")
            || !message.list("components").isEmpty()
            || !message.list("embeds").isEmpty();
    if (!carries) {
      return Stream.empty();
    }
    Body allowed = message.at("allowed_mentions");
    return Stream.of(
            when(!allowed.has("parse"), "no allowed_mentions with an (empty) parse"),
            when(!allowed.list("parse").isEmpty(), "allowed_mentions.parse is not empty"),
            when(!allowed.list("users").isEmpty(), "allowed_mentions names users"),
            when(
                !allowed.list("roles").stream()
                    .allMatch(role -> pingable.contains(role.toString().replace("\"", ""))),
                "allowed_mentions names roles"),
            when(allowed.isTrue("replied_user"), "the author of the message replied to is pinged"))
        .flatMap(complaints -> complaints);
  }
}
