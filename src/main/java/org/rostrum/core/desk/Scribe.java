package org.rostrum.core.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Written;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.core.text.Lists;
import org.rostrum.core.theme.ThemeSummary;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.Writing;

/// Has a language model write in the place of the record's own words, and says whose words it left
/// out. Thread-safe.
final class Scribe {

  private static final String OF_THEME = "What did each of those who spoke say on this theme: %s?";
  private static final String OF_TWO = "What did %s and what did %s say on %s?";
  private static final String OF_TWO_IN_ALL = "What did %s and what did %s say?";

  private final Writing writing;
  private final ReplyComposer replies;

  Scribe(Writing writing, Library library) {
    this.writing = writing;
    this.replies = new ReplyComposer(library);
  }

  /// The answer to a question; empty where what the record alone says stands without a word.
  Optional<Response> answer(Trace trace, Function<Exchange, Response> extract) {
    Exchange exchange = trace.exchange();
    return switch (writing.write(trace)) {
      case Writing.Result.Held(Written written) ->
          Optional.of(told(written, exchange.note(), new Basis.Exchanged(exchange)));
      case Writing.Result.Unanswered() when exchange.answers() ->
          Optional.of(
              new Response(
                  Outcome.NOT_IN_CORPUS,
                  replies.unanswered(writing.model(), exchange.note()),
                  new Basis.Unanswered(exchange)));
      case Writing.Result.Failed(Fault fault) when exchange.answers() ->
          Optional.of(labelled(extract.apply(exchange), fault));
      default -> Optional.empty();
    };
  }

  /// What was said under a theme, by everybody who spoke there.
  Optional<Response> theme(ThemeSummary summary, Response extract) {
    return connected(
        OF_THEME.formatted(summary.theme().name()), summary.points(), summary.speakers(), extract);
  }

  /// What two people said; empty where not both of them addressed it, so that there is nothing to
  /// connect.
  Optional<Response> comparison(Comparison comparison, Response extract) {
    if (comparison.ofOnePerson()
        || comparison.sides().stream().anyMatch(side -> side.citations().isEmpty())) {
      return Optional.empty();
    }
    List<Speaker> both =
        comparison.sides().stream().map(side -> side.appearance().speaker()).toList();
    String one = both.getFirst().name();
    String other = both.getLast().name();
    return connected(
        comparison.topic().isBlank()
            ? OF_TWO_IN_ALL.formatted(one, other)
            : OF_TWO.formatted(one, other, comparison.topic()),
        extract.basis().citations(),
        both,
        extract);
  }

  /// @param speakers who is to be in it
  private Optional<Response> connected(
      String asked, List<Citation> sentences, List<Speaker> speakers, Response extract) {
    return switch (writing.connect(asked, sentences)) {
      case Writing.Result.Held(Written written) ->
          Optional.of(told(written, leftOut(written, speakers), extract.basis()));
      case Writing.Result.Failed(Fault fault) -> Optional.of(labelled(extract, fault));
      default -> Optional.empty();
    };
  }

  /// Whose words nothing rests on that was written; empty where all are in it.
  private static String leftOut(Written written, List<Speaker> speakers) {
    Set<Speaker> in =
        written.claims().stream()
            .flatMap(claim -> claim.citations().stream())
            .flatMap(citation -> citation.passage().speaker().stream())
            .collect(Collectors.toSet());
    Set<String> out = new LinkedHashSet<>();
    speakers.stream().filter(speaker -> !in.contains(speaker)).forEach(s -> out.add(s.name()));
    return out.isEmpty()
        ? ""
        : "It leaves out what %s said.".formatted(Lists.and(List.copyOf(out)));
  }

  private Response told(Written written, String note, Basis extract) {
    return new Response(
        written.otherwise() ? Outcome.CORRECTED : Outcome.ANSWERED,
        replies.written(written, note),
        new Basis.Told(extract, written));
  }

  private Response labelled(Response extract, Fault fault) {
    return new Response(
        extract.outcome(), replies.labelled(extract.reply(), fault.label()), extract.basis());
  }
}
