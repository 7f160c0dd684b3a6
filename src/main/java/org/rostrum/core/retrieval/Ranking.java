package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SpeakerId;

/// Puts fused candidates in their final order: what somebody said whom the query names is lifted,
/// and every score is smoothed over its neighbours, since what answers a question rarely stands
/// alone.
final class Ranking {

  /// What a named speaker's turn gains before smoothing, which its neighbours share, and after.
  private static final double NAMED = 0.1;

  private static final double THEIRS = 0.05;

  /// What neighbours count in smoothing, by how far away they are.
  private static final double[] WEIGHTS = {1, 0.5, 0.25, 0.125, 0.0625};

  private static final int REACH = WEIGHTS.length - 1;

  private final Surroundings surroundings;

  Ranking(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// A candidate in its place.
  record Ranked(Passage passage, double score, double words, double meaning) {}

  /// Best first, ties by id. Candidates that the library does not hold are left out.
  List<Ranked> of(List<Fusion.Fused> candidates, Set<SpeakerId> named) {
    Map<Integer, Fusion.Fused> places = new HashMap<>();
    Map<Integer, Double> lifted = new HashMap<>();
    for (Fusion.Fused candidate : candidates) {
      surroundings
          .place(candidate.passage())
          .ifPresent(
              at -> {
                places.put(at, candidate);
                lifted.put(at, candidate.score() + lift(named, at, NAMED));
              });
    }
    double most = named.isEmpty() ? 1 : 1 + NAMED + THEIRS;
    List<Ranked> ranked = new ArrayList<>(places.size());
    places.forEach(
        (at, candidate) ->
            ranked.add(
                new Ranked(
                    surroundings.passage(at),
                    (smoothed(at, lifted) + lift(named, at, THEIRS)) / most,
                    candidate.words(),
                    candidate.meaning())));
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(candidate -> candidate.passage().id()));
    return ranked;
  }

  private double smoothed(int at, Map<Integer, Double> scores) {
    double sum = 0;
    double weights = 0;
    int last = surroundings.last(at, REACH);
    for (int k = surroundings.first(at, REACH); k <= last; k++) {
      double weight = WEIGHTS[Math.abs(k - at)];
      sum += weight * scores.getOrDefault(k, 0.0);
      weights += weight;
    }
    return sum / weights;
  }

  private double lift(Set<SpeakerId> named, int at, double by) {
    return saidBy(named, surroundings.passage(at)) ? by : 0;
  }

  private static boolean saidBy(Set<SpeakerId> people, Passage passage) {
    return passage.speaker().filter(speaker -> people.contains(speaker.id())).isPresent();
  }
}
