package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SpeakerId;

/// Puts fused candidates in their final order: what somebody said whom the query names is lifted,
/// and every score is smoothed over its neighbours, since what answers a question rarely stands
/// alone.
final class Ranking {

  private static final double NAMED = 0.3;
  private static final int REACH = 2;
  private static final double SMOOTHING = 0.2;

  private final Surroundings surroundings;
  private final List<Passage> passages;
  private final Map<PassageId, Integer> places = new HashMap<>();

  Ranking(Library library) {
    passages =
        library.sources().stream()
            .flatMap(source -> library.passagesOf(source.id()).stream())
            .filter(passage -> passage.locator().part().searched())
            .toList();
    surroundings = new Surroundings(library, passages);
    for (int at = 0; at < passages.size(); at++) {
      places.put(passages.get(at).id(), at);
    }
  }

  /// A candidate in its place.
  record Ranked(Passage passage, double score, double words, double meaning) {}

  /// Best first, ties by id. Candidates that the library does not hold are left out.
  List<Ranked> of(List<Fusion.Fused> candidates, Set<SpeakerId> named) {
    Map<Integer, Double> lifted = new HashMap<>();
    for (Fusion.Fused candidate : candidates) {
      Integer at = places.get(candidate.passage());
      if (at != null) {
        lifted.put(at, candidate.score() + (saidBy(named, passages.get(at)) ? NAMED : 0));
      }
    }
    double most = named.isEmpty() ? 1 : 1 + NAMED;
    List<Ranked> ranked = new ArrayList<>(lifted.size());
    for (Fusion.Fused candidate : candidates) {
      Optional.ofNullable(places.get(candidate.passage()))
          .ifPresent(
              at ->
                  ranked.add(
                      new Ranked(
                          passages.get(at),
                          smoothed(at, lifted) / most,
                          candidate.words(),
                          candidate.meaning())));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(candidate -> candidate.passage().id()));
    return ranked;
  }

  private double smoothed(int at, Map<Integer, Double> scores) {
    double sum = 0;
    double weights = 0;
    for (int k = surroundings.first(at, REACH); k <= surroundings.last(at, REACH); k++) {
      double weight = Math.pow(SMOOTHING, Math.abs(k - at));
      sum += weight * scores.getOrDefault(k, 0.0);
      weights += weight;
    }
    return sum / weights;
  }

  private static boolean saidBy(Set<SpeakerId> people, Passage passage) {
    return passage.speaker().filter(speaker -> people.contains(speaker.id())).isPresent();
  }
}
