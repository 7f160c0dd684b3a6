package org.rostrum.core.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Place;

/// Chooses the next quotation of a server: none comes again until all that fit are used up, then a
/// new order begins; one by another speaker and under another theme than the last comes first,
/// where there is one.
final class NextQuotation {

  /// @param round the round that it belongs to
  record Chosen(Place place, int round) {}

  private NextQuotation() {}

  /// @param pool the quotations that fit, in an order that does not change
  /// @param before the server's last; null where there is none
  static Optional<Chosen> of(
      List<Citation> pool, PostLog.Used used, String server, @Nullable Citation before) {
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    Set<Place> gone = new HashSet<>(used.used());
    List<Citation> left = pool.stream().filter(c -> !gone.contains(c.place())).toList();
    int round = left.isEmpty() ? used.round() + 1 : used.round();
    List<Citation> order = new ArrayList<>(left.isEmpty() ? pool : left);
    Collections.shuffle(order, new Random(31L * server.hashCode() + round + 7L * gone.size()));
    order.sort((one, other) -> Integer.compare(likeness(one, before), likeness(other, before)));
    return Optional.of(new Chosen(order.getFirst().place(), round));
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
