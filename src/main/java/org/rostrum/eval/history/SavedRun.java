package org.rostrum.eval.history;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.model.Outcome;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.Scores;

/// A run as it is kept: its figures, and how each question did.
public record SavedRun(Instant at, Map<Figure, Double> figures, List<Question> questions) {

  public SavedRun {
    figures = Collections.unmodifiableMap(new HashMap<>(figures));
    questions = List.copyOf(questions);
  }

  /// How one question did.
  ///
  /// @param question the words asked
  /// @param outcome the word for what came of it
  /// @param reasons what was wrong
  public record Question(
      String id,
      String question,
      String type,
      boolean right,
      String outcome,
      List<String> reasons) {

    public Question {
      reasons = List.copyOf(reasons);
    }
  }

  public static SavedRun of(List<Judgement> judgements, Instant at) {
    Scores scores = Scores.of(judgements);
    Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      figures.put(figure, figure.of(scores));
    }
    return new SavedRun(
        at,
        figures,
        judgements.stream()
            .map(
                judgement ->
                    new Question(
                        judgement.question().id(),
                        judgement.question().question(),
                        judgement.question().type(),
                        judgement.right(),
                        Outcome.of(judgement.answer()).word(),
                        judgement.reasons()))
            .toList());
  }
}
