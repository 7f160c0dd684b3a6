package org.rostrum.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;

class NextQuotationTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Schedule SCHEDULE = Servers.daily("a", "09:00", "UTC", START);

  private PostLog.Past past = new PostLog.Past(0, 0, List.of());

  private Citation next(List<Citation> pool) {
    Dealt choice = NextQuotation.of(SCHEDULE, past, supply(pool, pool)).orElseThrow();
    past = past.after(new PostLog.Use(choice, "quotes"), SCHEDULE.deck());
    return pool.stream().filter(c -> c.place().equals(choice.place())).findFirst().orElseThrow();
  }

  private static QuoteSupply supply(List<Citation> fitting, List<Citation> record) {
    return new QuoteSupply() {
      @Override
      public List<Citation> fitting(Schedule schedule) {
        return fitting;
      }

      @Override
      public Optional<Citation> find(Schedule schedule, Place place) {
        return record.stream().filter(one -> one.place().equals(place)).findFirst();
      }
    };
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
    assertThat(past.round()).isEqualTo(2);
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
      past = new PostLog.Past(0, 0, List.of());
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
    assertThat(past.round()).isZero();
  }

  @Test
  void oneAloneComesAgainAndAgain() {
    List<Citation> pool = Servers.pool(1);

    assertThat(next(pool)).isEqualTo(next(pool));
    assertThat(NextQuotation.of(SCHEDULE, past, supply(List.of(), pool))).isEmpty();
  }

  @Test
  void differsFromWhatAnotherScheduleLastPostedInTheChannel() {
    List<Citation> record = Servers.pool(3, 3, 3);
    List<Citation> pool = record.subList(3, 9);
    for (Citation before : record) {
      Dealt other = new Dealt(before.place(), "b", 0, 0);
      past = new PostLog.Past(1, 0, List.of(new PostLog.Use(other, "quotes")));
      Dealt next = NextQuotation.of(SCHEDULE, past, supply(pool, record)).orElseThrow();
      Citation chosen =
          pool.stream().filter(c -> c.place().equals(next.place())).findFirst().orElseThrow();
      assertThat(speaker(chosen)).isNotEqualTo(speaker(before));
      assertThat(chosen.passage().themes()).doesNotContainAnyElementsOf(before.passage().themes());
    }
  }
}
