package org.rostrum.core.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.People;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.reply.Explanation;

/// Explains an answer by what is seen of it from outside: what was understood, what is shown, and
/// how sure the answerer is of it as a whole.
public final class ExchangeExplaining implements Explaining {

  private final Library library;
  private final Answerer answerer;

  public ExchangeExplaining(Library library, Answerer answerer) {
    this.library = library;
    this.answerer = answerer;
  }

  @Override
  public Explanation explain(Question question, @Nullable Exchange before) {
    Exchange exchange = answerer.answer(question, before);
    Answer answer = exchange.answer();
    double confidence = answerer.confidence(exchange);
    return new Explanation(
        exchange.question().text(),
        understood(exchange),
        searched(question),
        answer.citations().stream()
            .map(citation -> new Explanation.Scored(citation, confidence, true))
            .toList(),
        Answerer.DECLINES,
        answer instanceof Answer.Corrected corrected
            ? List.of((corrected.asked() + " " + corrected.shown()).strip())
            : List.of(),
        answer.citations().isEmpty()
            ? List.of()
            : List.of("each quotation stands in its source, credited to whom it names"));
  }

  private List<String> understood(Exchange exchange) {
    List<String> understood = new ArrayList<>();
    if (!exchange.topic().isBlank()) {
      understood.add("on " + exchange.topic());
    }
    People people = new People(library);
    List<String> names =
        exchange.people().stream()
            .flatMap(id -> people.find(id).stream())
            .map(person -> person.speaker())
            .map(Speaker::name)
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      understood.add("of " + String.join(", ", names));
    }
    understood.add("came out as " + Outcome.of(exchange.answer()).word());
    return understood;
  }

  private List<String> searched(Question question) {
    return library.sources().stream()
        .filter(source -> question.source() == null || source.id().equals(question.source()))
        .map(Source::title)
        .distinct()
        .toList();
  }
}
