package org.rostrum.adapter.discord;

/// What stands between a newcomer and the first answer in Discord, step by step: shown where there
/// is no token.
public final class SetUpGuide {

  private SetUpGuide() {}

  public static String text() {
    return """
    There is no token, so the bot cannot log in to Discord. To get one:

      1. Open https://discord.com/developers/applications, choose New Application, and name it.
      2. On its page Bot, choose Reset Token and copy the token. It is a password: show it to
         nobody. Leave the three privileged intents off; none of them is needed.
      3. Put the token into the environment variable DISCORD_TOKEN.
      4. Run `bot --invite`, open the link that it prints, and choose your server.
      5. Run `bot`, and in Discord type /ask with a question.

    To try Rostrum without Discord, run `chat`: it needs no token.\
    """;
  }
}
