package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.support.Meetings;

class RankingTest {

  private static final Library LIBRARY =
      Meetings.library(
          "talk",
          """
          Ada: Zero.
          Ben: One.
          Cleo: Two.
          Ben: Three.
          Ada: Four.
          Ben: Five.
          Dan: Six.
          """);

  private final Ranking ranking = new Ranking(Surroundings.of(LIBRARY));

  @Test
  void prefersAPassageAmongGoodOnesToOneThatIsAlone() {
    assertThat(order(ranking.of(candidates(0.6, 0.6, 0.6, 0, 0, 0, 0.6), Set.of())))
        .containsSubsequence(1, 6)
        .containsSubsequence(2, 6);
  }

  @Test
  void liftsTheTurnsOfWhoeverIsNamedAboveThoseBesideThem() {
    assertThat(
            order(
                ranking.of(
                    candidates(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5), Set.of(new SpeakerId("cleo")))))
        .startsWith(2)
        .endsWith(6);
  }

  @Test
  void keepsScoresBetweenZeroAndOne() {
    assertThat(ranking.of(candidates(1, 1, 1, 1, 1, 1, 1), Set.of(new SpeakerId("ben"))))
        .extracting(Ranking.Ranked::score)
        .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
  }

  @Test
  void leavesOutWhatTheLibraryDoesNotHold() {
    assertThat(ranking.of(List.of(new Fusion.Fused(new PassageId("gone"), 1, 1, 1)), Set.of()))
        .isEmpty();
  }

  private static List<Fusion.Fused> candidates(double... scores) {
    List<Fusion.Fused> candidates = new ArrayList<>();
    for (int at = 0; at < scores.length; at++) {
      candidates.add(new Fusion.Fused(LIBRARY.passages().get(at).id(), scores[at], 0, 0));
    }
    return candidates;
  }

  private static List<Integer> order(List<Ranking.Ranked> ranked) {
    List<Passage> passages = LIBRARY.passages();
    return ranked.stream().map(candidate -> passages.indexOf(candidate.passage())).toList();
  }
}
