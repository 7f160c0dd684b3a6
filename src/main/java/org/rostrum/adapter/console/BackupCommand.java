package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description =
        "Writes everything that the bot remembers into one file, while it is running or not. The"
            + " file holds members' words and the secret of their pseudonyms: keep it as you keep"
            + " the data folder.",
    footer = {"", "Example: data backup rostrum.backup"})
final class BackupCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE", description = "Where to; what is there is written over.")
  private Path file = Path.of("");

  BackupCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    long rows = session.workspace().dataCare().backup(file);
    session.note("Backed up, and read again: %s in %s.".formatted(Plural.of(rows, "row"), file));
    return 0;
  }
}
