package org.rostrum.core.quote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rostrum.core.model.Citation;

/// Chooses a day's quotation: the same for everybody who has the same corpus. The pool is dealt out
/// in rounds, each a shuffle of the whole, so that nothing comes twice in a round, nor on two days
/// running.
public final class QuotePicker {

  private final List<Citation> pool;
  private final long seed;

  public QuotePicker(QuotePool pool) {
    this.pool = pool.quotations();
    this.seed =
        this.pool.stream()
            .mapToLong(c -> 31L * c.passage().id().value().hashCode() + c.span().start())
            .reduce(17, (sum, next) -> sum * 1_000_003 + next);
  }

  /// The quotation of a day; empty where the pool is.
  public Optional<Citation> on(LocalDate day) {
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    long round = Math.floorDiv(day.toEpochDay(), (long) pool.size());
    int turn = Math.floorMod(day.toEpochDay(), pool.size());
    return Optional.of(pool.get(order(round).get(turn)));
  }

  /// Any quotation; empty where the pool is.
  public Optional<Citation> any(RandomGenerator random) {
    return pool.isEmpty() ? Optional.empty() : Optional.of(pool.get(random.nextInt(pool.size())));
  }

  private List<Integer> order(long round) {
    List<Integer> order = shuffled(round);
    if (order.size() > 2 && order.getFirst().equals(shuffled(round - 1).getLast())) {
      Collections.swap(order, 0, 1);
    }
    return order;
  }

  /// Two or fewer are not shuffled: taking turns is all that keeps them apart.
  private List<Integer> shuffled(long round) {
    List<Integer> order =
        IntStream.range(0, pool.size())
            .boxed()
            .collect(Collectors.toCollection(java.util.ArrayList::new));
    if (order.size() > 2) {
      Collections.shuffle(order, new Random(seed ^ (round * 0x9E3779B97F4A7C15L)));
    }
    return order;
  }
}
