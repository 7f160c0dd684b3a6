package org.rostrum.eval.retype;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.Judgement;

/// How questions do when they are typed in other ways than they were written.
///
/// @param asked the judgements of the questions as they are
/// @param retyped what came of each way of typing them
public record Robustness(List<Judgement> asked, List<Retyped> retyped) {

  /// Chance is drawn this often, so that one unlucky slip does not make the figure.
  public static final int DRAWS = 5;

  public Robustness {
    asked = List.copyOf(asked);
    retyped = List.copyOf(retyped);
  }

  /// One way of typing.
  ///
  /// @param right the share right, over all draws
  /// @param lost the judgements of questions that were right as asked and are not so typed, with
  ///   the words typed
  public record Retyped(String title, int draws, double right, List<Judgement> lost) {

    public Retyped {
      lost = List.copyOf(lost);
    }
  }

  /// Asks everything in every way.
  ///
  /// @param ask asks questions in order and judges the answers
  public static Robustness of(
      List<GoldQuestion> questions, Function<List<GoldQuestion>, List<Judgement>> ask) {
    List<Judgement> asked = ask.apply(questions);
    Set<String> right =
        asked.stream()
            .filter(Judgement::right)
            .map(judgement -> judgement.question().id())
            .collect(Collectors.toSet());
    List<Retyped> retyped = new ArrayList<>();
    for (Retyping way : Retyping.all()) {
      List<Judgement> judgements = new ArrayList<>();
      int draws = way.random() ? DRAWS : 1;
      for (int draw = 0; draw < draws; draw++) {
        judgements.addAll(ask.apply(typed(questions, way, draw)));
      }
      retyped.add(
          new Retyped(
              way.title(),
              draws,
              share(judgements),
              judgements.stream()
                  .filter(j -> !j.right() && right.contains(j.question().id()))
                  .toList()));
    }
    return new Robustness(asked, retyped);
  }

  /// The share right as asked, 0 to 1.
  public double right() {
    return share(asked);
  }

  /// A question's slips depend on its id and the draw alone: they stay where questions come and go.
  private static List<GoldQuestion> typed(List<GoldQuestion> questions, Retyping way, int draw) {
    return questions.stream()
        .map(
            question ->
                question.worded(
                    way.retype(
                        question.question(), new Random(31L * question.id().hashCode() + draw))))
        .toList();
  }

  private static double share(List<Judgement> judgements) {
    return judgements.isEmpty()
        ? 1
        : (double) judgements.stream().filter(Judgement::right).count() / judgements.size();
  }
}
