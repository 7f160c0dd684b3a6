package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Shown;

/// Looks at what the bot answers, and says what is wrong with it.
///
/// @param addresses how the addresses begin that may be linked to
record Witness(Collection<String> addresses) {

  private static final Duration IN_TIME = Duration.ofSeconds(3);
  private static final String INCIDENT = "report incident";

  List<String> of(Interaction interaction) {
    List<String> wrong = new ArrayList<>(of(interaction.answer()));
    if (interaction.acknowledgedAfter().compareTo(IN_TIME) > 0) {
      wrong.add("acknowledged after " + interaction.acknowledgedAfter());
    }
    return wrong;
  }

  List<String> of(Posted posted) {
    return of(posted.answer());
  }

  List<String> of(Shown shown) {
    List<String> wrong = new ArrayList<>();
    if (shown.texts().isEmpty()) {
      wrong.add("nothing is said");
    }
    for (String text : shown.texts()) {
      new DiscordReading(text).wrong(addresses).forEach(form -> wrong.add(form + " in " + text));
    }
    shown.links().stream()
        .map(Shown.Link::url)
        .filter(url -> addresses.stream().noneMatch(url::startsWith))
        .forEach(url -> wrong.add("a link to " + url));
    if (shown.mentions().stream().anyMatch(mention -> !mention.startsWith("</"))) {
      wrong.add("mentions " + shown.mentions());
    }
    if (shown.text().contains(INCIDENT)) {
      wrong.add(shown.text());
    }
    return wrong;
  }

  /// The same, and words that must not be on it.
  List<String> of(Interaction interaction, String secret) {
    List<String> wrong = new ArrayList<>(of(interaction));
    if (interaction.answer().text().contains(secret)) {
      wrong.add("shows what is somebody else's: " + interaction.answer().text());
    }
    return wrong;
  }
}
