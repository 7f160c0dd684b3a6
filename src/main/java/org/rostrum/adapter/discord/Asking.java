package org.rostrum.adapter.discord;

import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
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

  /// The same, shown to everybody or to the asker alone.
  Asking personal(boolean alone) {
    return new Asking(enquiry, before, place, echo, alone);
  }

  /// The same, answered in another channel or thread.
  Asking in(long channel) {
    return new Asking(enquiry, before, place.in(channel), echo, personal);
  }

  /// Who asks, and where.
  ///
  /// @param member the asker's Discord id
  /// @param name what the asker is called there
  /// @param guild the server's id; null in direct messages
  /// @param channel the channel's or thread's id
  /// @param home the id of the channel whose settings hold: that of a thread is the one it is in
  /// @param roles the ids of the asker's roles in the server
  /// @param admin whether the asker manages the server
  record Place(
      long member,
      String name,
      @Nullable Long guild,
      long channel,
      long home,
      Set<String> roles,
      boolean admin) {

    Place {
      roles = Set.copyOf(roles);
    }

    /// Where nobody in particular asks.
    Place(long member, String name, @Nullable Long guild, long channel) {
      this(member, name, guild, channel, channel, Set.of(), false);
    }

    /// Where Rostrum posts by itself.
    static Place ofOwn(GuildMessageChannel channel) {
      return new Place(
          channel.getJDA().getSelfUser().getIdLong(),
          "",
          channel.getGuild().getIdLong(),
          channel.getIdLong(),
          home(channel, channel.getIdLong()),
          Set.of(),
          false);
    }

    static Place of(Interaction interaction) {
      Member member = interaction.getMember();
      User user = interaction.getUser();
      Guild guild = interaction.getGuild();
      return new Place(
          user.getIdLong(),
          member == null ? user.getEffectiveName() : member.getEffectiveName(),
          guild == null ? null : guild.getIdLong(),
          interaction.getChannelIdLong(),
          home(interaction.getChannel(), interaction.getChannelIdLong()),
          roles(guild, member),
          Admins.includes(interaction));
    }

    static Place of(Message message) {
      User author = message.getAuthor();
      Member member = message.isFromGuild() ? message.getMember() : null;
      return new Place(
          author.getIdLong(),
          author.getEffectiveName(),
          message.isFromGuild() ? (Long) message.getGuildIdLong() : null,
          message.getChannelIdLong(),
          home(message.getChannel(), message.getChannelIdLong()),
          roles(message.isFromGuild() ? message.getGuild() : null, member),
          member != null && member.hasPermission(Permission.MANAGE_SERVER));
    }

    private static Set<String> roles(@Nullable Guild guild, @Nullable Member member) {
      return guild == null || guild.isDetached() || member == null
          ? Set.of()
          : member.getUnsortedRoles().stream().map(Role::getId).collect(Collectors.toSet());
    }

    private static long home(@Nullable Channel channel, long id) {
      return channel instanceof ThreadChannel thread && !thread.isDetached()
          ? thread.getParentChannel().getIdLong()
          : id;
    }

    Place in(long other) {
      return new Place(member, name, guild, other, home, roles, admin);
    }

    boolean thread() {
      return home != channel;
    }

    /// The channel whose settings hold.
    String settingsOf() {
      return Long.toUnsignedString(home);
    }
  }
}
