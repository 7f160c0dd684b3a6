package org.rostrum.adapter.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

@Command(
    name = "bot",
    description =
        "Serves Discord until it is stopped: commands, buttons, mentions and direct messages. The"
            + " token is taken from the environment variable DISCORD_TOKEN.",
    footer = {"", "Examples:", "  bot --invite", "  bot --guild 123456789012345678", "  bot"})
final class BotCommand implements Callable<Integer> {

  private static final int GOODBYE_SECONDS = 40;

  private final Session session;

  @Option(
      names = "--guild",
      paramLabel = "ID",
      description =
          "Register the commands in this server alone, where they appear at once; to try things"
              + " out.")
  private @Nullable Long guild;

  @Option(
      names = "--invite",
      description = "Print the link that invites the bot to a server, and stop.")
  private boolean invite;

  @Option(
      names = "--new-store",
      description =
          "Put the file of what the bot remembers aside under another name, and begin anew: for one"
              + " that is damaged and of which there is no backup.")
  private boolean newStore;

  BotCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<String> missing = session.workspace().missingToken();
    if (missing.isPresent()) {
      session.line(missing.get());
      return chatInstead();
    }
    if (invite) {
      session.line(session.workspace().invitation());
      return ExitCode.OK;
    }
    session.searchable();
    serve();
    return ExitCode.OK;
  }

  private int chatInstead() {
    if (!session.streams().terminal() || invite) {
      return ExitCode.USAGE;
    }
    session.streams().out().print("Open the chat now? [Y/n] ");
    session.streams().out().flush();
    try {
      String answer = session.streams().in().readLine();
      boolean yes = answer != null && !answer.strip().toLowerCase(Locale.ROOT).startsWith("n");
      return yes ? new ChatCommand(session).call() : ExitCode.USAGE;
    } catch (IOException e) {
      throw new UncheckedIOException("standard input broke off", e);
    }
  }

  /// Serves until the process is told to end, or the bot is at its end by itself; then lets it say
  /// what it was about to say.
  ///
  /// @throws BadInput where it was at its end by itself
  private void serve() {
    AtomicReference<@Nullable String> ended = new AtomicReference<>();
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stop, gone), "stop"));
    try (RunningBot bot = session.workspace().bot(guild, newStore, this::say)) {
      say(bot.greeting());
      bot.ended()
          .thenAccept(
              why -> {
                ended.set(why);
                stop.countDown();
              });
      stop.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      gone.countDown();
    }
    String why = ended.get();
    if (why != null) {
      throw new BadInput(why);
    }
  }

  /// Rounds and the program itself may say something at once.
  private synchronized void say(String line) {
    session.line(SafeText.of(line));
    session.streams().out().flush();
  }

  private static void await(CountDownLatch stop, CountDownLatch gone) {
    stop.countDown();
    try {
      if (!gone.await(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitCode.SOFTWARE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
