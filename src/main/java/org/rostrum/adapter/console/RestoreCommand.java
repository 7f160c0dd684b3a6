package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description =
        "Puts what `data backup` wrote in the place of what the bot remembers, which is put aside."
            + " The bot must not be running.",
    footer = {"", "Example: data restore rostrum.backup"})
final class RestoreCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<Path> aside = session.workspace().dataCare().restore(file);
    session.note(
        "Restored."
            + aside.map(old -> " What was remembered before is in " + old + ".").orElse(""));
    return 0;
  }
}
