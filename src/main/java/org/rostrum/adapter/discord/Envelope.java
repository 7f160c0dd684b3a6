package org.rostrum.adapter.discord;

import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// A page as Discord takes it. Nothing that is sent may mention anybody.
final class Envelope {

  private Envelope() {}

  static MessageCreateData create(Page page) {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(page.components())
        .setAllowedMentions(List.of())
        .mentionRepliedUser(false)
        .build();
  }

  static MessageEditData edit(Page page) {
    return new MessageEditBuilder()
        .useComponentsV2()
        .setComponents(page.components())
        .setAllowedMentions(List.of())
        .mentionRepliedUser(false)
        .build();
  }
}
