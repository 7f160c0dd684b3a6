package org.rostrum.load;

import java.time.Instant;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Posted;

/// Something that a member of the crowd did with the bot.
sealed interface Act {

  /// What it is called in the report.
  String kind();

  /// When they did it.
  Instant at();

  /// A command, a button or a form.
  record Used(String kind, Instant at, Interaction interaction) implements Act {

    String token() {
      return interaction.event().text("token");
    }
  }

  /// A message.
  record Wrote(String kind, Instant at, Member member, Posted message) implements Act {

    String channel() {
      return message.body().text("channel_id");
    }
  }
}
