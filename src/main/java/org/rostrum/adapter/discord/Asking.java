package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.ShownId;

/// An enquiry as a member put it.
///
/// @param before the reply that it follows in a conversation
/// @param echo what to show as asked: a question put by a command stands in no message of its own
/// @param personal whether nobody but the asker may see the reply
record Asking(
    Enquiry enquiry,
    @Nullable ShownId before,
    Place place,
    @Nullable String echo,
    boolean personal) {

  /// Who asks, and where.
  ///
  /// @param member the asker's Discord id
  /// @param name what the asker is called there
  /// @param guild the server's id; null in direct messages
  /// @param channel the channel's or thread's id
  record Place(long member, String name, @Nullable Long guild, long channel) {

    static Place of(Interaction interaction) {
      Member member = interaction.getMember();
      User user = interaction.getUser();
      Guild guild = interaction.getGuild();
      return new Place(
          user.getIdLong(),
          member == null ? user.getEffectiveName() : member.getEffectiveName(),
          guild == null ? null : guild.getIdLong(),
          interaction.getChannelIdLong());
    }
  }
}
