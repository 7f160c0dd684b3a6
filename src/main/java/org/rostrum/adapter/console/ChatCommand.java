package org.rostrum.adapter.console;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;

@Command(
    name = "chat",
    description =
        "Asks and answers, line by line; follow-up questions are understood. At a terminal with"
            + " history and completion (Tab). /exit, exit, quit, bye or the end of input leaves.")
final class ChatCommand implements Callable<Integer> {

  private final Session session;

  ChatCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.workspace().prepare();
    session.library();
    try (ChatLines lines = lines()) {
      new Chat(session).run(lines);
    }
    return 0;
  }

  private ChatLines lines() {
    if (!session.streams().terminal()) {
      return new PipedLines(session.streams());
    }
    try {
      Terminal terminal =
          TerminalBuilder.builder().system(true).dumb(true).graphemeCluster(false).build();
      if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
        terminal.close();
        return new PipedLines(session.streams());
      }
      return new TerminalLines(
          terminal, new ChatCompleter(session.library()), session.workspace().data());
    } catch (IOException e) {
      return new PipedLines(session.streams());
    }
  }
}
