package org.rostrum.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;

/// Asks gold questions, each in its conversation, and judges the answers.
public final class GoldEvaluation {

  private final Answerer answerer;
  private final Judge judge;

  public GoldEvaluation(Library library, Answerer answerer) {
    this.answerer = answerer;
    this.judge = new Judge(library);
  }

  /// One judgement a question, in order. A question whose context is not among those before it is
  /// asked without one.
  public List<Judgement> run(List<GoldQuestion> questions) {
    Map<String, Exchange> exchanges = new HashMap<>();
    List<Judgement> judgements = new ArrayList<>();
    for (GoldQuestion question : questions) {
      Exchange before = before(question, exchanges);
      long started = System.nanoTime();
      Exchange exchange = answerer.answer(asked(question), before);
      Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
      exchanges.put(question.id(), exchange);
      judgements.add(judge.judge(question, exchange.answer()).took(elapsed));
    }
    return judgements;
  }

  /// Whether a citation comes from the gold of a question.
  public boolean cites(GoldQuestion question, Citation citation) {
    return judge.cites(question, citation);
  }

  private @Nullable Exchange before(GoldQuestion question, Map<String, Exchange> exchanges) {
    String earlier = question.contextOf();
    Exchange before = earlier == null ? null : exchanges.get(earlier);
    for (String words : question.before()) {
      before = answerer.answer(new Question(words), before);
    }
    return before;
  }

  private static Question asked(GoldQuestion question) {
    GoldQuestion.Narrowed narrowed = question.narrowed();
    return new Question(question.question(), narrowed.source(), narrowed.speaker());
  }
}
