package org.rostrum.core.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.Speaker;

/// Chooses the next quotation of a server: none comes again until all that fit are used up, then a
/// new order begins; one by another speaker and under another theme than the last comes first,
/// where there is one. The same choice comes of the same past.
final class NextQuotation {

  /// @param round the round that it belongs to
  record Chosen(Place place, int round) {}

  private NextQuotation() {}

  /// @param pool the quotations that fit, in an order that does not change
  static Optional<Chosen> of(List<Citation> pool, PostLog.Used used, String server) {
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    Set<Place> gone = new HashSet<>(used.used());
    List<Citation> left = pool.stream().filter(c -> !gone.contains(c.place())).toList();
    int round = left.isEmpty() ? used.round() + 1 : used.round();
    List<Citation> order = new ArrayList<>(left.isEmpty() ? pool : left);
    Collections.shuffle(order, new Random(31L * server.hashCode() + 1_000_003L * round));
    Citation before = last(used, pool);
    Optional<Speaker> most = most(order);
    return order.stream()
        .min(
            Comparator.comparingInt((Citation c) -> likeness(c, before))
                .thenComparing(c -> !most.equals(c.passage().speaker())))
        .map(citation -> new Chosen(citation.place(), round));
  }

  private static @Nullable Citation last(PostLog.Used used, List<Citation> pool) {
    return used.used().isEmpty()
        ? null
        : pool.stream()
            .filter(citation -> citation.place().equals(used.used().getLast()))
            .findFirst()
            .orElse(null);
  }

  /// Who said half of what is left or more: unless they come whenever they can, they come twice
  /// running at the end.
  private static Optional<Speaker> most(List<Citation> left) {
    return left.stream()
        .flatMap(citation -> citation.passage().speaker().stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(of -> 2 * of.getValue() >= left.size())
        .map(of -> of.getKey())
        .min(Comparator.comparing(speaker -> speaker.id().value()));
  }

  /// How much of a quotation is as in the one before.
  private static int likeness(Citation one, @Nullable Citation before) {
    if (before == null) {
      return 0;
    }
    Passage passage = one.passage();
    Passage last = before.passage();
    boolean same = one.place().equals(before.place());
    boolean speaker = passage.speaker().equals(last.speaker());
    boolean theme = !Collections.disjoint(passage.themes(), last.themes());
    return (same ? 4 : 0) + (speaker ? 2 : 0) + (theme ? 1 : 0);
  }
}
