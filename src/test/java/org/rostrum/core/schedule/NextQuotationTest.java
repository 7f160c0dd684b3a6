package org.rostrum.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;

class NextQuotationTest {

  private final List<Place> used = new ArrayList<>();
  private int round;

  private Citation next(List<Citation> pool) {
    NextQuotation.Chosen chosen =
        NextQuotation.of(pool, new PostLog.Used(round, used), "hall").orElseThrow();
    if (chosen.round() > round) {
      round = chosen.round();
      used.clear();
    }
    used.add(chosen.place());
    return pool.stream().filter(c -> c.place().equals(chosen.place())).findFirst().orElseThrow();
  }

  private static SpeakerId speaker(Citation citation) {
    return citation.passage().speaker().orElseThrow().id();
  }

  @Test
  void nothingComesTwiceUntilAllAreUsedUp() {
    List<Citation> pool = Servers.pool(4, 4, 4);
    for (int rounds = 0; rounds < 3; rounds++) {
      HashSet<Citation> seen = new HashSet<>();
      for (int i = 0; i < pool.size(); i++) {
        assertThat(seen.add(next(pool))).isTrue();
      }
    }
    assertThat(round).isEqualTo(2);
  }

  @Test
  void aNewRoundHasAnotherOrder() {
    List<Citation> pool = Servers.pool(4, 4, 4);
    List<Citation> first = new ArrayList<>();
    List<Citation> second = new ArrayList<>();
    pool.forEach(ignored -> first.add(next(pool)));
    pool.forEach(ignored -> second.add(next(pool)));

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void speakersAlternateWhereTheyCanEvenWhereOneSaidHalf() {
    for (int[] shares : List.of(new int[] {5, 3, 2}, new int[] {4, 4}, new int[] {1, 5, 2, 2})) {
      used.clear();
      round = 0;
      List<Citation> pool = Servers.pool(shares);
      SpeakerId before = null;
      for (int i = 0; i < pool.size(); i++) {
        SpeakerId now = speaker(next(pool));
        assertThat(Objects.equals(now, before)).as("%s, %d", List.of(shares), i).isFalse();
        before = now;
      }
    }
  }

  @Test
  void whatIsAddedIsStillToCome() {
    List<Citation> pool = Servers.pool(3, 3);
    pool.forEach(ignored -> next(pool));
    List<Citation> more = Servers.pool(3, 3, 1);

    assertThat(next(more)).isEqualTo(more.getLast());
    assertThat(round).isZero();
  }

  @Test
  void oneAloneComesAgainAndAgain() {
    List<Citation> pool = Servers.pool(1);

    assertThat(next(pool)).isEqualTo(next(pool));
    assertThat(NextQuotation.of(List.of(), new PostLog.Used(0, List.of()), "hall")).isEmpty();
  }
}
