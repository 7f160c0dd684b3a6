package org.rostrum.core.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/// Chooses the next quotation of a schedule. None comes again until all that fit it are used up,
/// then a new order begins. Of those that are left, ones come first that the server's other
/// schedules did not post more often of late than this one; of these, ones by another speaker and
/// under another theme than what was last posted in the channel, where there are any. The same
/// choice comes of the same past.
final class NextQuotation {

  private final Schedule schedule;
  private final List<Citation> pool;
  private final PostLog.Past past;
  private final QuoteSupply quotations;

  private NextQuotation(
      Schedule schedule, List<Citation> pool, PostLog.Past past, QuoteSupply quotations) {
    this.schedule = schedule;
    this.pool = pool;
    this.past = past;
    this.quotations = quotations;
  }

  /// @param past as it concerns the schedule's deck
  /// @return empty where nothing fits
  static Optional<Dealt> of(Schedule schedule, PostLog.Past past, QuoteSupply quotations) {
    List<Citation> pool = quotations.fitting(schedule);
    return pool.isEmpty()
        ? Optional.empty()
        : Optional.of(new NextQuotation(schedule, pool, past, quotations).chosen());
  }

  private Dealt chosen() {
    String deck = schedule.deck();
    Set<Place> used = new HashSet<>();
    Map<Place, Integer> elsewhere = new HashMap<>();
    for (PostLog.Use use : past.uses()) {
      Dealt choice = use.choice();
      boolean own = choice.deck().equals(deck);
      elsewhere.merge(choice.place(), own ? -1 : 1, Integer::sum);
      if (own && choice.round() == past.round()) {
        used.add(choice.place());
      }
    }
    List<Citation> left = pool.stream().filter(one -> !used.contains(one.place())).toList();
    int round = left.isEmpty() ? past.round() + 1 : past.round();
    List<Citation> order = new ArrayList<>(left.isEmpty() ? pool : left);
    Collections.shuffle(order, new Random(31L * deck.hashCode() + 1_000_003L * round));
    Citation before = before();
    Optional<Speaker> most = most(order);
    Place place =
        Collections.min(
                order,
                Comparator.comparingInt((Citation one) -> elsewhere.getOrDefault(one.place(), 0))
                    .thenComparingInt(one -> likeness(one, before))
                    .thenComparing(one -> !most.equals(one.passage().speaker())))
            .place();
    return new Dealt(place, deck, round, past.turns());
  }

  /// What was last posted in the channel, or by the schedule.
  private @Nullable Citation before() {
    for (PostLog.Use use : past.uses().reversed()) {
      if (schedule.channel().equals(use.channel()) || schedule.deck().equals(use.choice().deck())) {
        Place place = use.choice().place();
        return pool.stream()
            .filter(one -> one.place().equals(place))
            .findFirst()
            .or(() -> quotations.find(schedule, place))
            .orElse(null);
      }
    }
    return null;
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
