package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "export",
    description =
        "Prints everything that the bot remembers, one JSON object a row, while it is running or"
            + " not. Members stand there under pseudonyms.",
    footer = {"", "Example: data export > remembered.jsonl"})
final class ExportCommand implements Callable<Integer> {

  private final Session session;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.workspace().dataCare().export(session::line);
    return 0;
  }
}
