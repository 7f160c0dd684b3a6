package org.rostrum.core.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Speaker;

/// What stands around each of a list of passages. Neighbours are those of the same source under the
/// same heading: the quotations under two headings of an edited page were never said in a row.
final class Surroundings {

  private final Library library;
  private final List<Passage> passages;
  private final Map<PassageId, Integer> places = new HashMap<>();

  /// The first and the last place of the run of neighbours that each passage is in.
  private final int[] starts;

  private final int[] ends;

  /// @param passages in order, source by source
  Surroundings(Library library, List<Passage> passages) {
    this.library = library;
    this.passages = passages;
    this.starts = new int[passages.size()];
    this.ends = new int[passages.size()];
    for (int at = 0; at < passages.size(); at++) {
      places.put(passages.get(at).id(), at);
      starts[at] = at > 0 && neighbours(at - 1, at) ? starts[at - 1] : at;
    }
    for (int at = passages.size() - 1; at >= 0; at--) {
      boolean last = at == passages.size() - 1 || starts[at + 1] != starts[at];
      ends[at] = last ? at : ends[at + 1];
    }
  }

  /// Of everything in a library that is searched.
  static Surroundings of(Library library) {
    return new Surroundings(
        library,
        library.sources().stream()
            .flatMap(source -> library.passagesOf(source.id()).stream())
            .filter(passage -> passage.locator().part().searched())
            .toList());
  }

  /// The place of a passage in the list; empty where it is not in it.
  Optional<Integer> place(PassageId passage) {
    return Optional.ofNullable(places.get(passage));
  }

  Passage passage(int at) {
    return passages.get(at);
  }

  /// The first neighbour of a passage, at most `reach` before it.
  int first(int at, int reach) {
    return Math.max(starts[at], at - reach);
  }

  /// The last neighbour of a passage, at most `reach` after it.
  int last(int at, int reach) {
    return Math.min(ends[at], at + reach);
  }

  /// The words around a passage and its own.
  String words(int at, int reach) {
    Passage passage = passages.get(at);
    StringBuilder words = new StringBuilder(library.sourceOf(passage).title());
    Stream.of(passage.locator().heading(), passage.speaker().map(Speaker::name).orElse(null))
        .filter(Objects::nonNull)
        .forEach(line -> words.append('\n').append(line));
    passages
        .subList(first(at, reach), last(at, reach) + 1)
        .forEach(neighbour -> words.append('\n').append(neighbour.text()));
    return words.toString();
  }

  private boolean neighbours(int left, int right) {
    Passage one = passages.get(left);
    Passage other = passages.get(right);
    return one.source().equals(other.source())
        && one.locator().part() == other.locator().part()
        && Objects.equals(one.locator().heading(), other.locator().heading());
  }
}
