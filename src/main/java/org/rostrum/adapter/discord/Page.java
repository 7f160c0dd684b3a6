package org.rostrum.adapter.discord;

import java.util.List;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;

/// One message's worth of a reply, within Discord's limits. A picture travels inside it.
record Page(List<MessageTopLevelComponent> components) {

  /// Components in one message, those inside others included.
  static final int MOST_COMPONENTS = 40;

  /// Characters of text in one message.
  static final int MOST_CHARACTERS = 4000;

  Page {
    components = List.copyOf(components);
  }

  /// Every component, however deep.
  List<Component> all() {
    return ComponentIterator.createStream(components).toList();
  }

  /// How many characters of text it shows.
  int characters() {
    return all().stream()
        .mapToInt(
            component -> component instanceof TextDisplay text ? text.getContent().length() : 0)
        .sum();
  }
}
