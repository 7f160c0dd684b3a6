package org.rostrum.eval.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What changed from one run to the next. Questions that only one of the two asked are counted and
/// do not flip.
///
/// @param since when the earlier run was
/// @param figures each figure that both have, with what it was and is
/// @param better the questions that are right now and were not
/// @param worse the questions that were right and are not now
/// @param added how many questions only the later run asked
/// @param gone how many only the earlier one asked
public record Change(
    Instant since,
    Map<Figure, Step> figures,
    List<SavedRun.Question> better,
    List<SavedRun.Question> worse,
    int added,
    int gone) {

  /// A figure before and after.
  public record Step(double from, double to) {}

  public static Change of(SavedRun before, SavedRun after) {
    Map<String, SavedRun.Question> earlier =
        before.questions().stream()
            .collect(
                Collectors.toMap(SavedRun.Question::id, Function.identity(), (one, two) -> two));
    List<SavedRun.Question> better = new ArrayList<>();
    List<SavedRun.Question> worse = new ArrayList<>();
    int added = 0;
    for (SavedRun.Question question : after.questions()) {
      SavedRun.Question then = earlier.remove(question.id());
      if (then == null) {
        added++;
      } else if (then.right() != question.right()) {
        (question.right() ? better : worse).add(question);
      }
    }
    Map<Figure, Step> figures = new EnumMap<>(Figure.class);
    after
        .figures()
        .forEach(
            (figure, share) -> {
              Double was = before.figures().get(figure);
              if (was != null) {
                figures.put(figure, new Step(was, share));
              }
            });
    return new Change(before.at(), figures, better, worse, added, earlier.size());
  }

  /// Whether nothing did: no figure and no question.
  public boolean none() {
    return better.isEmpty()
        && worse.isEmpty()
        && added == 0
        && gone == 0
        && figures.values().stream().allMatch(step -> step.from() == step.to());
  }
}
