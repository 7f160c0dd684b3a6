package org.rostrum.discord;

import static org.rostrum.discord.Rules.when;

import java.util.List;
import java.util.stream.Stream;

/// How long embeds may be, each and together.
final class EmbedRules {

  private EmbedRules() {}

  static Stream<String> complaintsAbout(List<Body> embeds) {
    int together = embeds.stream().mapToInt(EmbedRules::length).sum();
    return Stream.of(
            when(embeds.size() > 10, embeds.size() + " embeds"),
            when(together > 6000, "embeds of " + together + " characters together"),
            embeds.stream().flatMap(EmbedRules::aboutOne))
        .flatMap(complaints -> complaints);
  }

  private static Stream<String> aboutOne(Body embed) {
    return Stream.of(
            when(embed.text("title").length() > 256, "an embed's title over 256 characters"),
            when(embed.text("description").length() > 4096, "a description over 4096 characters"),
            when(embed.text("footer.text").length() > 2048, "a footer over 2048 characters"),
            when(embed.text("author.name").length() > 256, "an author over 256 characters"),
            when(embed.list("fields").size() > 25, "an embed of over 25 fields"))
        .flatMap(complaints -> complaints);
  }

  private static int length(Body embed) {
    int fields =
        embed.list("fields").stream()
            .mapToInt(field -> field.text("name").length() + field.text("value").length())
            .sum();
    return fields
        + Stream.of("title", "description", "footer.text", "author.name")
            .mapToInt(path -> embed.text(path).length())
            .sum();
  }
}
