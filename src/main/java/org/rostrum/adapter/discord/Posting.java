package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// What the bot must be allowed to post in a channel by itself.
final class Posting {

  private Posting() {}

  /// What it lacks.
  ///
  /// @param files whether it posts pictures
  static List<Permission> missing(GuildChannel channel, boolean files) {
    List<Permission> needed = new ArrayList<>();
    needed.add(Permission.VIEW_CHANNEL);
    needed.add(
        channel.getType().isThread()
            ? Permission.MESSAGE_SEND_IN_THREADS
            : Permission.MESSAGE_SEND);
    if (files) {
      needed.add(Permission.MESSAGE_HISTORY);
      needed.add(Permission.MESSAGE_ATTACH_FILES);
    }
    return needed.stream()
        .filter(
            permission -> !channel.getGuild().getSelfMember().hasPermission(channel, permission))
        .sorted()
        .toList();
  }

  static String refusal(GuildChannel channel, List<Permission> missing) {
    return "I may not post in "
        + channel.getName()
        + " yet. Allow me there: "
        + missing.stream().map(Permission::getName).collect(Collectors.joining(", "))
        + ".";
  }
}
