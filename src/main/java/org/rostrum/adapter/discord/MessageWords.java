package org.rostrum.adapter.discord;

import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/// What a message says.
final class MessageWords {

  private MessageWords() {}

  /// The text of a message; of one made of components, as Rostrum's own are, the text in those.
  static String of(Message message) {
    String content = message.getContentRaw();
    return content.isBlank()
        ? message.getComponentTree().findAll(TextDisplay.class).stream()
            .map(TextDisplay::getContent)
            .collect(Collectors.joining("\n"))
        : content;
  }
}
