package org.rostrum.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Exchange;
import org.rostrum.core.answer.Question;
import org.rostrum.core.model.Library;

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
      String before = question.contextOf();
      Exchange exchange =
          answerer.answer(
              new Question(question.question()), before == null ? null : exchanges.get(before));
      exchanges.put(question.id(), exchange);
      judgements.add(judge.judge(question, exchange.answer()));
    }
    return judgements;
  }
}
