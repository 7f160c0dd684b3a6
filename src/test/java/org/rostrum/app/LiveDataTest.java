package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.discord.Member;
import org.rostrum.discord.Shown;
import org.rostrum.discord.StandIn;
import org.rostrum.support.BotProcess;

/// The verbs for what is remembered, beside a bot that is running: processes, as an operator has
/// them.
class LiveDataTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpora/libraries");
  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String ANSWER = "Handing a branch to volunteers";

  @TempDir private Path folder;

  private record Ended(int status, String out, String err) {}

  private Ended verb(String... verb) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.rostrum.app.Main"));
    command.addAll(List.of(verb));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    command.addAll(List.of("--config", folder.resolve("rostrum.conf").toString()));
    Path err = folder.resolve("verb-errors.txt");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, Files.readString(err));
  }

  @Test
  void whatARunningBotRemembersIsBackedUpToldAndRestored() throws Exception {
    Path backup = folder.resolve("kept.backup");
    try (StandIn discord = StandIn.start()) {
      Member ana = discord.member("Ana");
      Member ada = discord.member("Ada").asAdmin();
      Shown answer;
      try (BotProcess bot = BotProcess.start(discord, CORPUS, folder)) {
        answer = ana.slash("ask", option("question", QUESTION)).answer();
        Shown panel = ada.slashPart("rostrum", "settings").answer();
        Shown page = ada.choose(panel, panel.menus().getFirst(), "private").answer();
        ada.press(page, "On").answer();

        assertThat(verb("data", "backup", backup.toString()))
            .returns(0, Ended::status)
            .extracting(Ended::err)
            .asString()
            .contains("Backed up");
        assertThat(verb("data", "export"))
            .returns(0, Ended::status)
            .extracting(Ended::out)
            .asString()
            .contains("\"table\":\"setting_change\"", QUESTION)
            .doesNotContain(ana.id(), ada.id());
        assertThat(verb("data", "restore", backup.toString()))
            .returns(2, Ended::status)
            .extracting(Ended::err)
            .asString()
            .contains("process " + bot.pid());
        assertThat(verb("data", "purge", "--all", "--yes").status()).isEqualTo(2);

        ada.press(page, "Off").answer();
        assertThat(bot.stop()).isIn(0, 143);
      }
      assertThat(verb("data", "restore", backup.toString()))
          .returns(0, Ended::status)
          .extracting(Ended::err)
          .asString()
          .contains("before-restore");
      try (BotProcess bot = BotProcess.start(discord, CORPUS, folder)) {
        assertThat(ana.press(answer, "Context").answer().text()).contains(ANSWER);
        assertThat(ana.slash("ask", option("question", QUESTION)).answer().isPrivate()).isTrue();
        assertThat(bot.stop()).isIn(0, 143);
      }
      assertThat(discord.complaints()).isEmpty();
    }
  }
}
