package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;

/// Who looks after a server. Discord hides admins' commands from others, unless somebody allows
/// them to, and anybody may forge a button: so it is asked each time.
final class Admins {

  private Admins() {}

  /// Whether somebody may change what Rostrum does in the server where they are.
  static boolean includes(Interaction interaction) {
    Guild guild = interaction.getGuild();
    Member member = interaction.getMember();
    return guild != null
        && !guild.isDetached()
        && member != null
        && member.hasPermission(Permission.MANAGE_SERVER);
  }
}
