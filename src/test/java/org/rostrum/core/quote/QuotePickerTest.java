package org.rostrum.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

class QuotePickerTest {

  @Property(tries = 100)
  void repeatsNothingUntilThePoolIsUsedUp(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @LongRange(min = -50, max = 900) long round) {
    QuotePicker picker = new QuotePicker(pool(size));
    LocalDate first = LocalDate.ofEpochDay(round * size);

    List<Citation> dealt =
        IntStream.range(0, size).mapToObj(i -> picker.on(first.plusDays(i)).orElseThrow()).toList();

    assertThat(dealt).containsExactlyInAnyOrderElementsOf(pool(size).quotations());
  }

  @Property(tries = 100)
  void neverShowsTheSameOnTwoDaysRunning(
      @ForAll @IntRange(min = 2, max = 12) int size,
      @ForAll @LongRange(min = 0, max = 30_000) long day) {
    QuotePicker picker = new QuotePicker(pool(size));
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(picker.on(date)).isNotEqualTo(picker.on(date.plusDays(1)));
  }

  @Property(tries = 100)
  void isTheSameForEverybodyThatDay(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @LongRange(min = 0, max = 30_000) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(new QuotePicker(pool(size)).on(date))
        .isEqualTo(new QuotePicker(pool(size)).on(date));
  }

  @Test
  void shufflesEachRoundAnew() {
    QuotePicker picker = new QuotePicker(pool(20));

    assertThat(round(picker, 0)).isNotEqualTo(round(picker, 1));
  }

  @Test
  void hasNothingToPickFromAnEmptyPool() {
    QuotePicker picker = new QuotePicker(new QuotePool(List.of()));

    assertThat(picker.on(LocalDate.EPOCH)).isEmpty();
    assertThat(picker.any(new Random(1))).isEmpty();
  }

  private static List<Citation> round(QuotePicker picker, int round) {
    List<Citation> dealt = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      dealt.add(picker.on(LocalDate.ofEpochDay(20L * round + i)).orElseThrow());
    }
    return dealt;
  }

  /// A pool of so many words of one remark.
  private static QuotePool pool(int size) {
    Passage passage =
        QuotePoolTest.library("abcde".repeat(size), Wording.VERBATIM).passages().getFirst();
    int start = passage.span().start();
    return new QuotePool(
        IntStream.range(0, size)
            .mapToObj(i -> new Citation(passage, new TextSpan(start + 5 * i, start + 5 * i + 5)))
            .toList());
  }
}
