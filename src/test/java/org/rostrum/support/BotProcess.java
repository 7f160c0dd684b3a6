package org.rostrum.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rostrum.discord.StandIn;

/// The bot in a process of its own, as an operator starts it, logged in to a stand-in Discord.
public final class BotProcess implements AutoCloseable {

  private static final String SETTINGS =
      """
      discord {
        token = ${?DISCORD_TOKEN}
        api-url = "%s"
        gateway-url = "%s"
        questions-per-member = 100000
        questions-per-server = 1000000
      }
      """;

  private final Process process;
  private final BufferedReader out;

  private BotProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts the classes under test and waits until the bot serves.
  ///
  /// @param folder where its settings and its data are kept from one start to the next
  public static BotProcess start(StandIn discord, Path corpus, Path folder) {
    return start(
        List.of("-cp", System.getProperty("java.class.path"), "org.rostrum.app.Main"),
        discord,
        corpus,
        folder);
  }

  /// Starts a program and waits until the bot serves.
  ///
  /// @param program what to run, as arguments of `java`
  public static BotProcess start(List<String> program, StandIn discord, Path corpus, Path folder) {
    return start(program, discord, corpus, folder, "");
  }

  /// Starts a program with settings of its own and waits until the bot serves.
  ///
  /// @param more settings besides those that log it in, as the settings file has them
  public static BotProcess start(
      List<String> program, StandIn discord, Path corpus, Path folder, String more) {
    try {
      Path settings = folder.resolve("rostrum.conf");
      Files.writeString(
          settings, SETTINGS.formatted(discord.apiUrl(), discord.gatewayUrl()) + more);
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("--enable-native-access=ALL-UNNAMED");
      command.addAll(program);
      command.addAll(List.of("bot", "--corpus", corpus.toString()));
      command.addAll(List.of("--data", folder.resolve("data").toString()));
      command.addAll(List.of("--config", settings.toString()));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile());
      builder.environment().put("DISCORD_TOKEN", StandIn.TOKEN);
      BotProcess bot = new BotProcess(builder.start());
      bot.awaitGreeting(folder);
      return bot;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitGreeting(Path folder) throws IOException {
    List<String> said = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.add(line);
      if (line.startsWith("Serving Discord")) {
        return;
      }
    }
    throw new IllegalStateException(
        "the bot ended: " + said + Files.readString(folder.resolve("errors.txt")));
  }

  public long pid() {
    return process.pid();
  }

  /// Ends it as a power cut would.
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// Asks it to end, as an operator does, and waits.
  ///
  /// @return its exit status
  public int stop() {
    process.destroy();
    return ended();
  }

  /// Waits until it has ended.
  ///
  /// @return its exit status
  public int ended() {
    awaitEnd();
    return process.exitValue();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      kill();
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the bot does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
