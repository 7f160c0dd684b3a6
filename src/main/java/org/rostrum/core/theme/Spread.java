package org.rostrum.core.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A choice that gives every group its share: the best of each, then what still lacks, then their
/// second best.
///
/// @param each how many of one group are chosen
/// @param most how many are chosen in all
record Spread(int each, int most) {

  /// @param items best first
  /// @param group what an item belongs to
  /// @param within of one group, items that differ in this come before those that do not
  /// @param covered what every one of is to be among the chosen, where there is room
  <T> Set<T> of(
      List<T> items,
      Function<T, Object> group,
      Function<T, Object> within,
      Function<T, Object> covered) {
    List<List<T>> groups = new ArrayList<>();
    byGroup(items, group).values().forEach(of -> groups.add(varied(of, within)));
    Set<T> chosen = new LinkedHashSet<>();
    for (int place = 0; place < each; place++) {
      int at = place;
      groups.stream()
          .filter(of -> of.size() > at)
          .map(of -> of.get(at))
          .sorted(Comparator.comparingInt(items::indexOf))
          .forEach(item -> add(item, chosen));
      if (place == 0) {
        varied(items, covered).forEach(item -> addMissing(item, covered, chosen));
      }
    }
    return chosen;
  }

  private static <T> Map<Object, List<T>> byGroup(List<T> items, Function<T, Object> group) {
    Map<Object, List<T>> groups = new LinkedHashMap<>();
    items.forEach(
        item -> groups.computeIfAbsent(group.apply(item), key -> new ArrayList<>()).add(item));
    return groups;
  }

  /// The same, the first of each kind before any second.
  private static <T> List<T> varied(List<T> items, Function<T, Object> kind) {
    Set<Object> seen = new HashSet<>();
    List<T> first = new ArrayList<>();
    List<T> others = new ArrayList<>();
    items.forEach(item -> (seen.add(kind.apply(item)) ? first : others).add(item));
    first.addAll(others);
    return first;
  }

  private <T> void addMissing(T item, Function<T, Object> covered, Set<T> chosen) {
    if (chosen.stream().map(covered).noneMatch(covered.apply(item)::equals)) {
      add(item, chosen);
    }
  }

  private <T> void add(T item, Set<T> chosen) {
    if (chosen.size() < most) {
      chosen.add(item);
    }
  }
}
