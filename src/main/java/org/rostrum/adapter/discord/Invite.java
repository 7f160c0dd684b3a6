package org.rostrum.adapter.discord;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/// The link that brings Rostrum into a server, with the least that it needs there. Commands need no
/// permission at all; these are for answers to mentions, and in threads:
///
/// - View Channels: to see the message that mentions it
/// - Send Messages: to answer it
/// - Send Messages in Threads: to answer where it is asked
/// - Attach Files: for quote cards and charts
/// - Read Message History: Discord asks for it of whoever replies to a message
final class Invite {

  static final Set<Permission> PERMISSIONS =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_ATTACH_FILES,
          Permission.MESSAGE_HISTORY);

  private Invite() {}

  /// @param application the application's id
  static String url(long application) {
    return "https://discord.com/oauth2/authorize?client_id="
        + Long.toUnsignedString(application)
        + "&scope=bot+applications.commands&permissions="
        + Permission.getRaw(PERMISSIONS);
  }
}
