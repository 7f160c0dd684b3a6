package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "corpus", description = "Looks at the files of the corpus folder.")
final class CorpusCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new BadInput(
        "Say what to do: `corpus check`, `corpus import FILE` or `corpus passages`.");
  }
}
