package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "data", description = "Looks after everything that the bot remembers.")
final class DataCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new BadInput(
        "Say what to do: `data backup FILE`, `data restore FILE`, `data export` or `data purge`.");
  }
}
