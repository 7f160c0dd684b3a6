package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "health",
    description =
        "Says how the bot is that runs on this machine, for whatever watches it. The exit status is"
            + " 0 where all of it works.")
final class HealthCommand implements Callable<Integer> {

  private final Session session;

  HealthCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Workspace.BotHealth health =
        session
            .workspace()
            .health()
            .orElseThrow(
                () ->
                    new BadInput(
                        "No port is set to ask for health at. Set `monitor.port`, for the bot and"
                            + " for this."));
    session.line(health.line());
    return health.well() ? 0 : 2;
  }
}
