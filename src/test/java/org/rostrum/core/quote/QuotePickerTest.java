package org.rostrum.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;

class QuotePickerTest {

  @Property(tries = 100)
  void repeatsNothingUntilThePoolIsUsedUp(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @LongRange(min = -50, max = 900) long round) {
    QuotePicker picker = new QuotePicker(pool(size), Arrivals.NONE);
    LocalDate first = LocalDate.ofEpochDay(round * size);

    List<Citation> dealt =
        IntStream.range(0, size).mapToObj(i -> picker.on(first.plusDays(i)).orElseThrow()).toList();

    assertThat(dealt).containsExactlyInAnyOrderElementsOf(pool(size).quotations());
  }

  @Property(tries = 100)
  void neverShowsTheSameOnTwoDaysRunning(
      @ForAll @IntRange(min = 2, max = 12) int size,
      @ForAll @LongRange(min = 0, max = 30_000) long day) {
    QuotePicker picker = new QuotePicker(pool(size), Arrivals.NONE);
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(picker.on(date)).isNotEqualTo(picker.on(date.plusDays(1)));
  }

  @Property(tries = 100)
  void isTheSameForEverybodyThatDay(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @LongRange(min = 0, max = 30_000) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(new QuotePicker(pool(size), Arrivals.NONE).on(date))
        .isEqualTo(new QuotePicker(pool(size), Arrivals.NONE).on(date));
  }

  @Test
  void shufflesEachRoundAnew() {
    QuotePicker picker = new QuotePicker(pool(20), Arrivals.NONE);

    assertThat(round(picker, 0)).isNotEqualTo(round(picker, 1));
  }

  @Test
  void hasNothingToPickFromAnEmptyPool() {
    QuotePicker picker = new QuotePicker(new QuotePool(List.of()), Arrivals.NONE);

    assertThat(picker.on(LocalDate.EPOCH)).isEmpty();
    assertThat(picker.any(new Random(1))).isEmpty();
  }

  @Property(tries = 100)
  void aSourceThatComesLaterChangesNothingBefore(
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll @IntRange(min = 1, max = 12) int more,
      @ForAll @LongRange(min = 10, max = 30_000) long day) {
    LocalDate joins = LocalDate.ofEpochDay(day);
    QuotePool before = pool(size);
    List<Citation> both = new ArrayList<>(before.quotations());
    both.addAll(pool(more, "other").quotations());
    Arrivals arrivals = source -> source.value().equals("other") ? joins : Arrivals.START;
    QuotePicker without = new QuotePicker(before, Arrivals.NONE);
    QuotePicker with = new QuotePicker(new QuotePool(both), arrivals);

    for (int i = 1; i < 40; i++) {
      LocalDate earlier = joins.minusDays(i);
      assertThat(with.on(earlier)).isEqualTo(without.on(earlier));
    }
    List<Citation> dealt =
        IntStream.range(0, size + more)
            .mapToObj(i -> with.on(joins.plusDays(i)).orElseThrow())
            .toList();
    assertThat(dealt).containsExactlyInAnyOrderElementsOf(both);
    assertThat(dealt.getFirst()).isNotEqualTo(with.on(joins.minusDays(1)).orElseThrow());
  }

  private static List<Citation> round(QuotePicker picker, int round) {
    List<Citation> dealt = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      dealt.add(picker.on(LocalDate.ofEpochDay(20L * round + i)).orElseThrow());
    }
    return dealt;
  }

  private static QuotePool pool(int size) {
    return pool(size, "first");
  }

  /// A pool of so many words of one remark.
  private static QuotePool pool(int size, String source) {
    String text = "abcde".repeat(size);
    Passage passage =
        new Passage(
            new PassageId(source + "/1"),
            new SourceId(source),
            new Attribution.Unattributed(),
            new Locator(Locator.Part.REMARK, null, 0, Marks.NONE),
            new TextSpan(0, text.length()),
            text,
            Set.of());
    return new QuotePool(
        IntStream.range(0, size)
            .mapToObj(i -> new Citation(passage, new TextSpan(5 * i, 5 * i + 5)))
            .toList());
  }
}
