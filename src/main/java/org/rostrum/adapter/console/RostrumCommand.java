package org.rostrum.adapter.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/// The program without a verb: the chat.
@Command(
    name = "rostrum",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%nVerbs:%n",
    description =
        "Answers policy questions from a report and a panel, in their own words, and shows who said"
            + " what. Without a verb it opens the chat.")
final class RostrumCommand implements Callable<Integer> {

  @Mixin private final FolderOptions folders;
  private final Session session;

  RostrumCommand(Session session) {
    this.session = session;
    this.folders = session.folders();
  }

  @Override
  public Integer call() {
    return new ChatCommand(session).call();
  }
}
