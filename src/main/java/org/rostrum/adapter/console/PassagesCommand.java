package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import org.rostrum.core.model.Library;
import org.rostrum.json.Json;
import picocli.CommandLine.Command;

@Command(
    name = "passages",
    description = "Prints what was read, one JSON object a passage, in the order of the sources.")
final class PassagesCommand implements Callable<Integer> {

  private final Session session;

  PassagesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Library library = session.library();
    Records records = new Records(library);
    library.passages().forEach(passage -> session.line(Json.line(records.passage(passage))));
    return 0;
  }
}
