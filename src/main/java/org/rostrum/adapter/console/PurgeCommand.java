package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "purge",
    description =
        "Deletes what the bot remembers of a server, or everything, for good. The bot must not be"
            + " running on the same data folder.",
    footer = {
      "",
      "Examples:",
      "  data purge --server 123456789012345678 --yes",
      "  data purge --all --yes"
    })
final class PurgeCommand implements Callable<Integer> {

  private final Session session;

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(names = "--yes", description = "Do it; without it nothing is deleted.")
  private boolean yes;

  PurgeCommand(Session session) {
    this.session = session;
  }

  /// One of the two.
  private static final class What {

    @Option(
        names = "--server",
        paramLabel = "ID",
        description =
            "What belongs to this server: its settings, schedules and posts, the replies that were"
                + " shown there with the opinions on them, and its questions.")
    private @Nullable String server;

    @Option(
        names = "--all",
        description =
            "Everything, direct messages and the copies in the data folder that were put aside"
                + " included.")
    private boolean all;
  }

  @Override
  public Integer call() {
    String server = what.server;
    if (server != null && !server.matches("[0-9]{1,20}")) {
      throw new BadInput("A server's id is a number: *Copy Server ID* is in its menu in Discord.");
    }
    String meant = server == null ? "everything" : "what belongs to server " + server;
    if (!yes) {
      throw new BadInput(
          "This would delete %s for good, so nothing was done. Make a backup if you may want it back"
                  .formatted(meant)
              + " (`data backup FILE`), then say it again with --yes.");
    }
    DataCare.Purged deleted = session.workspace().dataCare().purge(server);
    deleted.rows().forEach((table, rows) -> session.line("%8d %s".formatted(rows, table)));
    deleted.files().forEach(file -> session.line("         %s".formatted(file)));
    boolean nothing = deleted.rows().isEmpty() && deleted.files().isEmpty();
    session.note(
        (nothing ? "There was nothing to delete." : "Deleted " + meant + ".")
            + (deleted.copies().isEmpty()
                ? ""
                : " These were put aside and hold it still: "
                    + deleted.copies().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(", "))
                    + ".")
            + " Backups that you made are yours to delete.");
    return 0;
  }
}
