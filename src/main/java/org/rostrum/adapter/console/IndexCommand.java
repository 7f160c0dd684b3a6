package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import org.rostrum.core.model.Library;
import org.rostrum.core.retrieval.Refresh;
import picocli.CommandLine.Command;

@Command(
    name = "index",
    description =
        "Brings the index up to date with the corpus folder. Every verb that searches does so by"
            + " itself; this one does nothing else.")
final class IndexCommand implements Callable<Integer> {

  private final Session session;

  IndexCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Library library = session.library();
    return switch (session.withProgress(session.workspace()::index)) {
      case Refresh.Ready(int indexed, int removed) -> {
        String sources = Plural.of(library.sources().size(), "source");
        session.line(
            indexed == 0 && removed == 0
                ? "The index is up to date with " + sources + "."
                : "Indexed "
                    + Plural.of(indexed, "passage")
                    + "; the index now holds "
                    + sources
                    + ".");
        yield 0;
      }
      case Refresh.Unkept unkept -> throw new BadInput(unkept.message(), unkept.cause());
      case Refresh.Stale stale -> throw new BadInput(stale.message(), stale.cause());
    };
  }
}
