package org.rostrum.core.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.PassageId;

/// Scores passages by words: by their own, and by those of the best stretch of talk that holds
/// them. What answers a question is seldom the middle of its stretch: the surroundings of a passage
/// at an edge are half about something else, and those of a neighbour fit better.
final class WordScores {

  /// What a passage's own words count beside those of the stretch, which holds them too.
  private static final double OWN = 0.25;

  /// How far away the middle of the stretch may be.
  private static final int REACH = 3;

  private final Surroundings surroundings;

  WordScores(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// The scores of everything that was found in either way.
  Map<PassageId, Double> of(
      List<PassageIndex.Scored> byWords, List<PassageIndex.Scored> bySurroundings) {
    Map<PassageId, Double> own = scores(byWords);
    Map<PassageId, Double> around = scores(bySurroundings);
    Map<PassageId, Double> scores = new HashMap<>();
    Stream.of(own, around)
        .map(Map::keySet)
        .flatMap(Set::stream)
        .forEach(
            passage ->
                scores.computeIfAbsent(
                    passage, found -> OWN * own.getOrDefault(found, 0.0) + stretch(found, around)));
    return scores;
  }

  private double stretch(PassageId passage, Map<PassageId, Double> around) {
    return surroundings
        .place(passage)
        .map(at -> best(surroundings.first(at, REACH), surroundings.last(at, REACH), around))
        .orElse(0.0);
  }

  private double best(int first, int last, Map<PassageId, Double> around) {
    double best = 0;
    for (int at = first; at <= last; at++) {
      best = Math.max(best, around.getOrDefault(surroundings.passage(at).id(), 0.0));
    }
    return best;
  }

  private static Map<PassageId, Double> scores(List<PassageIndex.Scored> found) {
    return found.stream()
        .collect(
            Collectors.toMap(PassageIndex.Scored::passage, PassageIndex.Scored::score, Math::max));
  }
}
