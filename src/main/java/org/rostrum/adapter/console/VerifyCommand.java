package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.check.Checked;
import org.rostrum.core.check.ComparedWords;
import org.rostrum.core.check.Credit;
import org.rostrum.core.check.QuoteCheck;
import org.rostrum.core.check.Verdict;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.reply.CheckComposer;
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
    Library library = session.library();
    SpeakerId person =
        speaker == null ? null : new TypedNames(library).speaker(speaker).speaker().id();
    List<Checked> checked = new QuoteCheck(library).check(String.join(" ", words), person);
    CheckComposer composer = new CheckComposer(library);
    if (!json) {
      session.show(composer.reply(checked));
      return 0;
    }
    Records records = new Records(library);
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("outcome", Checked.outcome(checked).word());
    object.put("text", TextRenderer.plain().render(composer.reply(checked)));
    object.put("quotations", checked.stream().map(each -> object(each, records)).toList());
    session.json(object);
    return 0;
  }

  private static Map<String, @Nullable Object> object(Checked checked, Records records) {
    Credit credit = checked.credit();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("quote", checked.words());
    object.put("credited", credit == null ? null : credit.name());
    object.put("verdict", word(checked.verdict()));
    object.put("differences", differences(checked.verdict()));
    object.put("citations", citations(checked.verdict()).map(records::citation).toList());
    return object;
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact ignored -> "exact";
      case Verdict.Shortened ignored -> "shortened";
      case Verdict.Altered ignored -> "altered";
      case Verdict.ByAnother(Credit ignored, Verdict actual) -> word(actual) + "-by-another";
      case Verdict.Stitched ignored -> "stitched";
      case Verdict.NobodysRemark ignored -> "no-remark";
      case Verdict.OfSummary ignored -> "summary";
      case Verdict.NotFound ignored -> "not-found";
      case Verdict.TooShort ignored -> "too-short";
      case Verdict.TooLong ignored -> "too-long";
      case Verdict.NothingQuoted ignored -> "nothing-quoted";
    };
  }

  private static List<Map<String, String>> differences(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Altered altered ->
          altered.pieces().stream()
              .filter(piece -> piece.kind() != ComparedWords.Kind.SAME)
              .map(
                  piece ->
                      Map.of(
                          piece.kind() == ComparedWords.Kind.MISSING ? "missing" : "added",
                          piece.text()))
              .toList();
      case Verdict.ByAnother(Credit ignored, Verdict actual) -> differences(actual);
      default -> List.of();
    };
  }

  private static Stream<Citation> citations(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact exact -> exact.places().stream().flatMap(List::stream);
      case Verdict.Shortened shortened -> shortened.parts().stream();
      case Verdict.Altered altered -> altered.nearest().stream();
      case Verdict.ByAnother(Credit ignored, Verdict actual) -> citations(actual);
      case Verdict.Stitched stitched -> stitched.parts().stream().flatMap(List::stream);
      case Verdict.NobodysRemark remark -> remark.words().stream();
      case Verdict.OfSummary summary -> summary.words().stream();
      case Verdict.NotFound found -> found.nearest().stream();
      case Verdict.TooShort ignored -> Stream.empty();
      case Verdict.TooLong ignored -> Stream.empty();
      case Verdict.NothingQuoted ignored -> Stream.empty();
    };
  }
}
