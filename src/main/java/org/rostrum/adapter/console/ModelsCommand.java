package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// The language model that is set.
@Command(
    name = "models",
    description = "The language model that writes answers, where one is set.",
    synopsisSubcommandLabel = "check")
final class ModelsCommand implements Callable<Integer> {

  private final Session session;

  ModelsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return check();
  }

  @Command(name = "check", description = "Says in one line whether the model answers.")
  int check() {
    Workspace.ModelState state =
        session
            .workspace()
            .model()
            .orElseThrow(
                () ->
                    new BadInput(
                        "No language model is set, so answers are extracts. Set `model.family` and"
                            + " `model.name` in config/rostrum.conf to have answers written."));
    session.line(state.line());
    return state.answers() ? 0 : 2;
  }
}
