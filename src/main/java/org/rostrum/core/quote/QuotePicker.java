package org.rostrum.core.quote;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.rostrum.core.model.Citation;

/// Chooses a day's quotation: the same for everybody who has the same corpus. The pool is dealt out
/// in rounds, each a shuffle of the whole, so that nothing comes twice in a round, nor on two days
/// running. When a source joins the pool, a round ends and the next is dealt with it.
public final class QuotePicker {

  private final QuotePool pool;
  private final Arrivals arrivals;

  public QuotePicker(QuotePool pool, Arrivals arrivals) {
    this.pool = pool;
    this.arrivals = arrivals;
  }

  /// The quotation of a day; empty where the pool is.
  public Optional<Citation> on(LocalDate day) {
    Deal deal = deal(day);
    return deal.quotations().isEmpty() ? Optional.empty() : Optional.of(deal.on(day));
  }

  /// Any quotation; empty where the pool is.
  public Optional<Citation> any(RandomGenerator random) {
    List<Citation> all = pool.quotations();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  /// What is dealt out on a day: of the sources that are there, since the last of them came; of
  /// all, where none is there yet.
  private Deal deal(LocalDate day) {
    List<Citation> there = new ArrayList<>();
    LocalDate since = Arrivals.START;
    for (Citation citation : pool.quotations()) {
      LocalDate first = arrivals.firstDay(citation.passage().source());
      if (first.equals(Arrivals.START) || !first.isAfter(day)) {
        there.add(citation);
        since = first.isAfter(since) ? first : since;
      }
    }
    return there.isEmpty() ? new Deal(pool.quotations(), Arrivals.START) : new Deal(there, since);
  }

  /// The quotations that are dealt out in rounds from a day on.
  private final class Deal {

    private final List<Citation> quotations;
    private final LocalDate since;
    private final long seed;

    Deal(List<Citation> quotations, LocalDate since) {
      this.quotations = quotations;
      this.since = since;
      this.seed =
          quotations.stream()
              .mapToLong(c -> 31L * c.passage().id().value().hashCode() + c.span().start())
              .reduce(17, (sum, next) -> sum * 1_000_003 + next);
    }

    List<Citation> quotations() {
      return quotations;
    }

    Citation on(LocalDate day) {
      long days = ChronoUnit.DAYS.between(since, day);
      List<Citation> order = order(Math.floorDiv(days, (long) quotations.size()));
      return order.get(Math.floorMod(days, quotations.size()));
    }

    private List<Citation> order(long round) {
      List<Citation> order = shuffled(round);
      if (order.size() > 1 && order.getFirst().equals(before(round))) {
        Collections.swap(order, 0, 1);
      }
      return order;
    }

    /// The last quotation before a round.
    private Citation before(long round) {
      return round == 0 && since.isAfter(Arrivals.START)
          ? QuotePicker.this.on(since.minusDays(1)).orElse(quotations.getLast())
          : shuffled(round - 1).getLast();
    }

    /// Two or fewer are not shuffled: taking turns is all that keeps them apart.
    private List<Citation> shuffled(long round) {
      List<Citation> order = new ArrayList<>(quotations);
      if (order.size() > 2) {
        Collections.shuffle(order, new Random(seed ^ (round * 0x9E3779B97F4A7C15L)));
      }
      return order;
    }
  }
}
