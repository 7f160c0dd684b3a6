package org.rostrum.adapter.console;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rostrum.core.desk.Proposal;
import org.rostrum.core.desk.Proposals;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "dismiss",
    description = "Takes questions that members found wanting off the list of proposals, for good.",
    footer = {"", "Example: eval dismiss 0123456789abcdef"})
final class DismissCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "The proposals, as `eval proposals` lists them.")
  private List<String> ids = List.of();

  DismissCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Remembered remembered = session.workspace().remembered()) {
      Proposals proposals = remembered.proposals();
      List<Proposal> dismissed = ids.stream().distinct().map(id -> open(proposals, id)).toList();
      dismissed.forEach(proposal -> proposals.settle(proposal.shown().id()));
      session.note(
          dismissed.size() == 1 ? "Dismissed it." : "Dismissed %d.".formatted(dismissed.size()));
    }
    return 0;
  }

  /// @throws BadInput when nothing of that id is proposed
  static Proposal open(Proposals proposals, String id) {
    return Optional.of(id)
        .filter(ShownId::isValid)
        .flatMap(valid -> proposals.find(new ShownId(valid)))
        .orElseThrow(
            () ->
                new BadInput(
                    SafeText.of("Nothing is proposed as " + id)
                        + ": it may be settled already. `eval proposals` lists what is."));
  }
}
