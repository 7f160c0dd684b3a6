package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import org.rostrum.core.model.Source;
import org.rostrum.core.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Prints a source's canonical text, which all offsets of citations refer to.")
final class ShowSourceCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "ID", description = "The source's id, as `sources` shows it.")
  private String id = "";

  ShowSourceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Source source = session.names().source(id);
    if (session.streams().terminal()) {
      session.line(SafeText.of(source.text()));
    } else {
      session.streams().out().print(source.text());
    }
    return 0;
  }
}
