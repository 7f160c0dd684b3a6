package org.rostrum.adapter.console;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Proposal;
import org.rostrum.core.desk.Proposals;
import org.rostrum.core.model.Library;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.feedback.Anonymous;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "proposals",
    description =
        "Lists the questions whose answers members found wanting (👎) and that nobody has accepted"
            + " or dismissed yet. The bot must not be running on the same data folder.")
final class ProposalsCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Session session;

  @Option(names = "--json", description = "Print JSON, one object a proposal.")
  private boolean json;

  ProposalsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Library library = session.library();
    List<Proposal> open;
    int others;
    try (Remembered remembered = session.workspace().remembered()) {
      Proposals proposals = remembered.proposals();
      open = proposals.open();
      others = proposals.others();
    }
    if (json) {
      open.forEach(proposal -> session.json(object(proposal, library)));
      return 0;
    }
    if (open.isEmpty()) {
      session.line("Nothing is proposed: no answer to a question was found wanting.");
    }
    open.forEach(proposal -> print(proposal, library));
    if (others > 0) {
      session.note(
          "Left out, since they answer no question: %d complaints about other replies."
              .formatted(others));
    }
    if (!open.isEmpty()) {
      session.note(
          "`eval accept ID --expect …` makes a gold question of one; `eval dismiss ID` takes one"
              + " off the list.");
    }
    return 0;
  }

  private void print(Proposal proposal, Library library) {
    session.line(proposal.shown().id() + "  " + safe(proposal.question().text()));
    if (!proposal.before().isEmpty()) {
      session.line("    after: " + safe(String.join(" / ", proposal.before())));
    }
    List<String> shown = shown(proposal, library);
    session.line("    shown: " + (shown.isEmpty() ? "no quotation" : ""));
    shown.forEach(words -> session.line("      " + SafeText.of(words)));
    for (Feedback complaint : proposal.complaints()) {
      session.line(
          "    "
              + TIME.format(complaint.at())
              + ": "
              + reason(complaint)
              + (complaint.note().isBlank() ? "" : ": " + safe(complaint.note())));
    }
  }

  /// The words that were quoted, as far as the record still holds them.
  private static List<String> shown(Proposal proposal, Library library) {
    return proposal.shown().places().stream()
        .map(
            place ->
                library
                    .find(place)
                    .map(
                        citation ->
                            citation
                                    .passage()
                                    .speaker()
                                    .map(speaker -> speaker.name() + ": ")
                                    .orElse("")
                                + citation.quote())
                    .orElse("(the record does not hold this any more)"))
        .toList();
  }

  private static Map<String, @Nullable Object> object(Proposal proposal, Library library) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", proposal.shown().id().value());
    object.put("question", Anonymous.text(proposal.question().text()));
    object.put("before", proposal.before().stream().map(Anonymous::text).toList());
    object.put("shown", shown(proposal, library));
    object.put(
        "complaints",
        proposal.complaints().stream()
            .map(
                complaint ->
                    Map.of(
                        "at", complaint.at().toString(),
                        "reason", reason(complaint),
                        "note", Anonymous.text(complaint.note())))
            .toList());
    return object;
  }

  private static String reason(Feedback complaint) {
    Feedback.Reason reason = complaint.reason();
    return reason == null ? "" : reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String safe(String text) {
    return SafeText.of(Anonymous.text(text));
  }
}
