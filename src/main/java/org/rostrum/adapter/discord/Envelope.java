package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/// A page as Discord takes it. Nothing that is sent may mention anybody.
final class Envelope {

  private final CommandLinks links;

  Envelope(CommandLinks links) {
    this.links = links;
  }

  MessageCreateData create(Page page) {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(links.in(page).components())
        .setAllowedMentions(List.of())
        .mentionRepliedUser(false)
        .build();
  }

  /// The same, with a role that is told of it.
  ///
  /// @param role the id of a role, which alone is mentioned; null for none
  MessageCreateData create(Page page, @Nullable String role) {
    if (role == null) {
      return create(page);
    }
    List<MessageTopLevelComponent> components = new ArrayList<>();
    components.add(TextDisplay.of("<@&" + role + ">"));
    components.addAll(links.in(page).components());
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(components)
        .setAllowedMentions(List.of())
        .mentionRoles(role)
        .mentionRepliedUser(false)
        .build();
  }

  MessageEditData edit(Page page) {
    return new MessageEditBuilder()
        .useComponentsV2()
        .setComponents(links.in(page).components())
        .setAllowedMentions(List.of())
        .mentionRepliedUser(false)
        .build();
  }
}
