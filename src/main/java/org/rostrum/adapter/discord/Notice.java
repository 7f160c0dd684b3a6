package org.rostrum.adapter.discord;

import java.util.List;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// A message that is no answer: one or two sentences of Rostrum's own.
final class Notice {

  private Notice() {}

  /// @param markdown of Rostrum's own, with mentions in it and nothing that a member wrote
  static Page linked(String markdown) {
    return new Page(List.of(TextDisplay.of(markdown)));
  }

  /// @param text as it is to be read; what it may hold of a member's own is made harmless
  static Page of(String text) {
    return new Page(List.of(TextDisplay.of(CommandLinks.marked(Markdown.escape(text)))));
  }
}
