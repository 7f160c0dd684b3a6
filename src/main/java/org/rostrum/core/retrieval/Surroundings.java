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

  /// @param passages in order, source by source
  Surroundings(Library library, List<Passage> passages) {
    this.library = library;
    this.passages = passages;
    for (int at = 0; at < passages.size(); at++) {
      places.put(passages.get(at).id(), at);
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
    int first = at;
    while (first > 0 && at - first < reach && neighbours(first - 1, at)) {
      first--;
    }
    return first;
  }

  /// The last neighbour of a passage, at most `reach` after it.
  int last(int at, int reach) {
    int last = at;
    while (last < passages.size() - 1 && last - at < reach && neighbours(last + 1, at)) {
      last++;
    }
    return last;
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
