package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rostrum.core.desk.Proposal;
import org.rostrum.core.desk.Proposals;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.GoldFormatException;
import org.rostrum.eval.GoldQuestion.Expected;
import org.rostrum.eval.feedback.Expectation;
import org.rostrum.eval.feedback.OperatorGold;
import org.rostrum.eval.feedback.RecordCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "accept",
    description =
        "Makes a gold question of one that members found wanting: adds it, with what should come of"
            + " it, to a file of gold questions.",
    footer = {
      "",
      "Examples:",
      "  eval accept 0123456789abcdef --expect abstain",
      "  eval accept 0123456789abcdef --expect answer --gold \"words of the remark that answers\""
    })
final class AcceptCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "ID", description = "The proposal, as `eval proposals` lists it.")
  private String id = "";

  @Option(
      names = "--expect",
      required = true,
      paramLabel = "OUTCOME",
      description = "answer, abstain, correct, no-remarks or refuse.")
  private String expect = "";

  @Option(
      names = "--gold",
      paramLabel = "WORDS",
      description =
          "Words of the record that answer, verbatim, or \"[report § HEADING]\"; may be given"
              + " again.")
  private List<String> gold = List.of();

  @Option(
      names = "--passage",
      paramLabel = "ID",
      description = "A passage that answers, by its id in `corpus passages`; may be given again.")
  private List<String> passages = List.of();

  @Option(names = "--all", description = "All of the gold must be cited, rather than any of it.")
  private boolean all;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Who must be named (default: who said the gold, where it is one person); may be given"
              + " again.")
  private List<String> speakers = List.of();

  @Option(
      names = "--wrong-speaker",
      paramLabel = "NAME",
      description = "Who must not be credited; may be given again.")
  private List<String> wrongSpeakers = List.of();

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "The file of gold questions (default: config/gold.jsonl).")
  private Path into = Path.of("config", "gold.jsonl");

  AcceptCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Expectation expectation = expectation(session.library());
    try (Remembered remembered = session.workspace().remembered()) {
      Proposals proposals = remembered.proposals();
      Proposal proposal = DismissCommand.open(proposals, id);
      OperatorGold file = new OperatorGold(into);
      if (file.holds(proposal)) {
        session.note(into + " holds it already; it is taken off the list.");
      } else {
        file.add(proposal, expectation);
        session.note(
            "Added to "
                + into
                + " as "
                + OperatorGold.idOf(proposal)
                + ". `eval "
                + into
                + "` asks it.");
      }
      proposals.settle(proposal.shown().id());
      return 0;
    } catch (GoldFormatException e) {
      throw new BadInput(
          into + ":" + e.line() + ": this is not a gold question: " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new BadInput(into + " could not be written: " + TextFiles.reason(e) + ".", e);
    }
  }

  private Expectation expectation(Library library) {
    RecordCheck check = new RecordCheck(library);
    List<String> words = new ArrayList<>(gold);
    passages.forEach(passage -> words.add(textOf(passage, library)));
    TypedNames naming = session.names();
    List<String> named =
        speakers.isEmpty()
            ? check.speakersOf(words)
            : speakers.stream().map(name -> naming.speaker(name).speaker().name()).toList();
    Expectation expectation =
        new Expectation(
            expected(),
            words,
            all,
            named,
            wrongSpeakers.stream().map(name -> naming.speaker(name).speaker().name()).toList());
    List<String> problems = check.problems(expectation);
    if (!problems.isEmpty()) {
      throw new BadInput(problems.stream().map(SafeText::of).collect(Collectors.joining("\n")));
    }
    return expectation;
  }

  private Expected expected() {
    try {
      return Expected.valueOf(expect.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          SafeText.of(
              "--expect is " + expect + ". Give answer, abstain, correct, no-remarks or refuse."),
          e);
    }
  }

  private static String textOf(String passage, Library library) {
    return Optional.of(passage)
        .filter(id -> !id.isBlank())
        .flatMap(id -> library.find(new PassageId(id)))
        .orElseThrow(
            () ->
                new BadInput(
                    SafeText.of("There is no passage " + passage)
                        + ". `corpus passages` lists them."))
        .text();
  }
}
