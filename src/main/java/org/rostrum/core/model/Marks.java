package org.rostrum.core.model;

import java.util.List;
import java.util.Optional;

/// Which stretches of a canonical text stand at which spots of what it is the text of: in order,
/// none over another. Not every stretch needs to have one.
public record Marks(List<Mark> all) {

  public static final Marks NONE = new Marks(List.of());

  /// A stretch of the canonical text, and where it begins in the recording or the print.
  public record Mark(TextSpan span, Spot spot) {}

  /// @throws IllegalArgumentException when they are not in order or overlap
  public Marks {
    all = List.copyOf(all);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).span().start() < all.get(i - 1).span().end()) {
        throw new IllegalArgumentException("out of order: " + all.get(i));
      }
    }
  }

  /// Those that concern a stretch.
  public Marks within(TextSpan span) {
    int first = firstEndingAfter(span.start());
    int end = first;
    while (end < all.size() && all.get(end).span().overlaps(span)) {
      end++;
    }
    return first == end ? NONE : new Marks(all.subList(first, end));
  }

  /// Where a stretch begins; of one that begins at no spot, the first in it.
  public Optional<Spot> of(TextSpan span) {
    int first = firstEndingAfter(span.start());
    return first < all.size() && all.get(first).span().overlaps(span)
        ? Optional.of(all.get(first).spot())
        : Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
