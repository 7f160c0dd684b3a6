package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.discord.Member;
import org.rostrum.discord.Modal;
import org.rostrum.discord.Shown;
import org.rostrum.discord.StandIn;
import org.rostrum.support.BotProcess;

/// The bot as an operator runs it, killed between its answers and the presses of their buttons.
class RestartedBotTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpora/libraries");
  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String ANSWER = "Handing a branch to volunteers";

  @TempDir private Path folder;

  @Test
  void buttonsWorkAsBeforeAfterAKill() {
    try (StandIn discord = StandIn.start()) {
      Member ana = discord.member("Ana");
      Shown open;
      Shown personal;
      Modal form;
      Shown which;
      try (BotProcess bot = BotProcess.start(discord, CORPUS, folder)) {
        open = ana.slash("ask", option("question", QUESTION)).answer();
        personal = ana.slash("ask", option("question", QUESTION), option("private", true)).answer();
        form = ana.press(open, "Ask a follow-up").modal();
        scenario(ana, open, personal, form);
        which = ana.slash("ask", option("question", "What did Nair say of volunteers?")).answer();
        open = ana.slash("ask", option("question", QUESTION)).answer();
        personal = ana.slash("ask", option("question", QUESTION), option("private", true)).answer();
        form = ana.press(open, "Ask a follow-up").modal();
        bot.kill();
      }
      try (BotProcess bot = BotProcess.start(discord, CORPUS, folder)) {
        scenario(ana, open, personal, form);
        assertThat(ana.press(which, "Priya Nair").answer().text()).contains(ANSWER);
        assertThat(bot.stop()).isIn(0, 143);
      }
      assertThat(discord.complaints()).isEmpty();
    }
  }

  @Test
  void processEndsWithTheReasonWhereDiscordClosesTheGatewayForGood() throws IOException {
    try (StandIn discord = StandIn.start();
        BotProcess bot = BotProcess.start(discord, CORPUS, folder)) {
      discord.gateway().close(4004, "Authentication failed.");

      assertThat(bot.ended()).isEqualTo(2);
      assertThat(Files.readString(folder.resolve("errors.txt")))
          .contains("Discord does not know this token.");
    }
  }

  private static void scenario(Member ana, Shown open, Shown personal, Modal form) {
    assertThat(ana.press(open, "Context").answer().text()).contains(ANSWER);
    assertThat(ana.press(open, "More").answer().isPrivate()).isTrue();
    assertThat(
            ana.submit(form, Map.of("question", "And what did Adam Young say about that?"))
                .answer()
                .text())
        .contains("Volunteers are wonderful");
    assertThat(ana.press(personal, "Share").answer().text()).contains(ANSWER);
    assertThat(ana.press(personal, "Share").answer().text()).contains("shared already");
    assertThat(ana.press(open, "👍").answer().text()).contains("Thank you");
    Modal why = ana.press(open, "👎").modal();
    assertThat(ana.submit(why, Map.of("reason", "other")).answer().text()).contains("Thank you");
    assertThat(ana.reply(open.body(), "And what did Adam Young say?").answer().text())
        .contains("Adam Young");
  }
}
