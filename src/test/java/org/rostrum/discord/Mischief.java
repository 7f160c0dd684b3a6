package org.rostrum.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// The pranks in store, each for some routes or for all, and a count of those played. Thread-safe.
///
/// Routes are named by a fragment: `callback`, `@original`, `POST /channels`. Several fragments
/// mean any of them, none means everywhere. Events are named alike: `INTERACTION_CREATE`.
public final class Mischief {

  private static final class Plan {

    final Prank prank;
    final List<String> fragments;
    final BooleanSupplier chance;
    int left;

    Plan(Prank prank, int left, BooleanSupplier chance, String... fragments) {
      this.prank = prank;
      this.left = left;
      this.chance = chance;
      this.fragments = List.of(fragments);
    }

    boolean isFor(String place) {
      return left > 0 && (fragments.isEmpty() || fragments.stream().anyMatch(place::contains));
    }
  }

  private final List<Plan> plans = new ArrayList<>();
  private final Map<String, Integer> played = new TreeMap<>();

  public void once(Prank prank, String... where) {
    times(1, prank, where);
  }

  public void times(int times, Prank prank, String... where) {
    add(new Plan(prank, times, () -> true, where));
  }

  public void always(Prank prank, String... where) {
    times(Integer.MAX_VALUE, prank, where);
  }

  /// Each time with a probability from 0 to 1, drawn from a (seeded) source.
  public void withProbability(double probability, Random random, Prank prank, String... where) {
    add(new Plan(prank, Integer.MAX_VALUE, () -> random.nextDouble() < probability, where));
  }

  /// Behaves from now on.
  public synchronized void stop() {
    plans.clear();
  }

  /// How often each kind of prank was played.
  public synchronized Map<String, Integer> played() {
    return new TreeMap<>(played);
  }

  Optional<Prank.OnRequest> onRequest(String route) {
    return next(Prank.OnRequest.class, route);
  }

  Optional<Prank.OnEvent> onEvent(String type) {
    return next(Prank.OnEvent.class, type);
  }

  private synchronized void add(Plan plan) {
    plans.add(plan);
  }

  private synchronized <T extends Prank> Optional<T> next(Class<T> kind, String place) {
    for (Plan plan : plans) {
      if (kind.isInstance(plan.prank) && plan.isFor(place) && plan.chance.getAsBoolean()) {
        plan.left--;
        played.merge(nameOf(plan.prank), 1, Integer::sum);
        return Optional.of(kind.cast(plan.prank));
      }
    }
    return Optional.empty();
  }

  private static String nameOf(Prank prank) {
    return prank instanceof Prank.Refused refused
        ? "Refused " + refused.code()
        : prank.getClass().getSimpleName();
  }
}
