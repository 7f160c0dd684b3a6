package org.rostrum.adapter.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description =
        "Whether words were said as they are quoted, and by whom: of a quotation, or of each in a"
            + " longer text.",
    footer = {
      "",
      "Examples:",
      "  verify \"We should measure the visit, not the stamp.\"",
      "  verify --speaker norris \"Fast action is important\""
    })
final class VerifyCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "QUOTE", description = "The words, or a text with them.")
  private List<String> words = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Who is said to have said it; otherwise what the text says of that counts.")
  private @Nullable String speaker;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (words.isEmpty()) {
      throw new BadInput("There is no quotation. Put it in quotation marks after `verify`.");
    }
    return session.answer(session.names().check(String.join(" ", words), speaker), json);
  }
}
