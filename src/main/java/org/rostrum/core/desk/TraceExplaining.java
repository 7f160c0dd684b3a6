package org.rostrum.core.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Source;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.reply.Explanation;

/// Explains an answer by its trace.
public final class TraceExplaining implements Explaining {

  /// How many sentences are shown of those that were weighed.
  private static final int MOST = 8;

  private final Library library;
  private final Answerer answerer;

  public TraceExplaining(Library library, Answerer answerer) {
    this.library = library;
    this.answerer = answerer;
  }

  @Override
  public Explanation explain(Question question, @Nullable Exchange before) {
    Trace trace = answerer.trace(question, before);
    Answer answer = trace.exchange().answer();
    Judged weighed =
        trace
            .weighed()
            .or(() -> trace.searched().stream().reduce((first, second) -> second))
            .orElse(null);
    return new Explanation(
        trace.heard().question(),
        understood(trace),
        searched(trace, question),
        weighed == null ? shownAlone(answer) : considered(weighed, answer),
        Answerer.DECLINES,
        answer instanceof Answer.Corrected corrected
            ? List.of((corrected.asked() + " " + corrected.shown()).strip())
            : List.of(),
        answer.citations().isEmpty()
            ? List.of()
            : List.of("each quotation stands in its source, credited to whom it names"));
  }

  private static List<String> understood(Trace trace) {
    List<String> understood = new ArrayList<>();
    for (Understanding part : trace.understood()) {
      understood.add(
          "a question of the kind “%s” (%.0f%% sure)"
              .formatted(part.kindOf().kind(), 100 * part.kindOf().probability()));
      if (!part.people().isEmpty()) {
        understood.add(
            "of "
                + String.join(
                    ", ", part.people().stream().map(person -> person.speaker().name()).toList()));
      }
      if (!part.topic().isBlank()) {
        understood.add("on “%s”".formatted(part.topic()));
      }
    }
    understood.add(outcome(Outcome.of(trace.exchange().answer())));
    return understood;
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case ANSWERED -> "answered";
      case CORRECTED -> "answered with a correction";
      case NO_REMARKS -> "declined, since the record holds nothing of theirs";
      case NOT_IN_CORPUS -> "declined, since the record does not cover it";
      case REFUSED -> "refused";
    };
  }

  private List<String> searched(Trace trace, Question question) {
    List<String> searched = new ArrayList<>();
    trace.searched().stream()
        .map(judged -> "“%s”".formatted(judged.sought().question()))
        .distinct()
        .forEach(searched::add);
    library.sources().stream()
        .filter(source -> question.source() == null || source.id().equals(question.source()))
        .map(Source::title)
        .distinct()
        .forEach(searched::add);
    trace
        .weighed()
        .ifPresent(
            weighed ->
                searched.add(
                    "the record answers: %.0f%% sure (from %.0f%% on it is shown)"
                        .formatted(100 * weighed.confidence(), 100 * Judged.LIKELY)));
    return searched;
  }

  private static List<Explanation.Scored> considered(Judged weighed, Answer answer) {
    return weighed.evidence().stream()
        .sorted(Comparator.comparingDouble(Evidence::score).reversed())
        .limit(MOST)
        .map(
            evidence ->
                new Explanation.Scored(
                    evidence.citation(), evidence.score(), shows(answer, evidence.citation())))
        .toList();
  }

  private static List<Explanation.Scored> shownAlone(Answer answer) {
    return answer.citations().stream()
        .limit(MOST)
        .map(citation -> new Explanation.Scored(citation, 1, true))
        .toList();
  }

  private static boolean shows(Answer answer, Citation weighed) {
    return answer.citations().stream()
        .anyMatch(
            shown ->
                shown.passage().equals(weighed.passage()) && shown.span().overlaps(weighed.span()));
  }
}
