package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every word of stretches of the record with all places where it stands: unlike the search index
/// it counts every word, those that carry no meaning included, and knows their order. Immutable, so
/// thread-safe; it takes about 8 bytes a word.
final class Concordance {

  /// What no word is.
  static final int UNKNOWN = -1;

  private static final int BETWEEN = -2;

  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[] words;
  private final int[] starts;
  private final int[] first;
  private final int[] places;

  /// Words in their order, somewhere.
  ///
  /// @param stretch the number of the stretch they stand in
  /// @param from the first of them, counted in the whole record
  record Run(int stretch, int from, int length) {

    int end() {
      return from + length;
    }
  }

  Concordance(List<Stretch> of) {
    stretches.addAll(of);
    int[] all = new int[1024];
    int length = 0;
    starts = new int[stretches.size() + 1];
    for (int i = 0; i < stretches.size(); i++) {
      starts[i] = length;
      for (Counted word : Counted.of(stretches.get(i).text())) {
        all = length < all.length ? all : Arrays.copyOf(all, all.length * 2);
        all[length++] = ids.computeIfAbsent(word.folded(), ignored -> ids.size());
      }
      all = length < all.length ? all : Arrays.copyOf(all, all.length * 2);
      all[length++] = BETWEEN;
    }
    starts[stretches.size()] = length;
    words = Arrays.copyOf(all, length);
    first = new int[ids.size() + 1];
    for (int word : words) {
      if (word >= 0) {
        first[word + 1]++;
      }
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    places = new int[first[ids.size()]];
    int[] next = Arrays.copyOf(first, first.length);
    for (int at = 0; at < words.length; at++) {
      if (words[at] >= 0) {
        places[next[words[at]]++] = at;
      }
    }
  }

  int id(String folded) {
    return ids.getOrDefault(folded, UNKNOWN);
  }

  /// How often a word stands in the record.
  int count(int word) {
    return word < 0 ? 0 : first[word + 1] - first[word];
  }

  int size() {
    return stretches.size();
  }

  Stretch stretch(int number) {
    return stretches.get(number);
  }

  /// Where a stretch begins, counted in words of the whole record.
  int start(int stretch) {
    return starts[stretch];
  }

  /// The words of a stretch.
  int[] words(int stretch) {
    return Arrays.copyOfRange(
        words, starts[stretch], Math.max(starts[stretch], starts[stretch + 1] - 1));
  }

  /// The stretches that hold a word, each once, in order.
  int[] stretchesOf(int word) {
    int[] found = new int[count(word)];
    int size = 0;
    for (int i = first[word]; i < first[word + 1]; i++) {
      int stretch = at(places[i]);
      if (size == 0 || found[size - 1] != stretch) {
        found[size++] = stretch;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /// Every place where words from one to another stand in this order without a gap.
  List<Run> all(int[] quoted, int from, int to) {
    List<Run> runs = new ArrayList<>();
    int rarest = rarest(quoted, from, to);
    if (rarest < 0) {
      return runs;
    }
    int word = quoted[rarest];
    for (int i = first[word]; i < first[word + 1]; i++) {
      int start = places[i] - (rarest - from);
      if (start >= 0
          && start + to - from <= words.length
          && Arrays.equals(quoted, from, to, words, start, start + to - from)) {
        runs.add(new Run(at(start), start, to - from));
      }
    }
    return runs;
  }

  /// The longest run of words that begins with those from one to another; the first of the longest,
  /// or one of the preferred stretch.
  Run longest(int[] quoted, int from, int to, int preferred) {
    Run best = new Run(-1, 0, 0);
    for (Run run : all(quoted, from, to)) {
      int length = run.length();
      while (from + length < quoted.length
          && run.from() + length < words.length
          && quoted[from + length] == words[run.from() + length]) {
        length++;
      }
      if (length > best.length() || (length == best.length() && run.stretch() == preferred)) {
        best = new Run(run.stretch(), run.from(), length);
      }
    }
    return best;
  }

  /// The place in `quoted` of its rarest word; -1 where one of them stands nowhere.
  private int rarest(int[] quoted, int from, int to) {
    int rarest = -1;
    for (int i = from; i < to; i++) {
      if (quoted[i] < 0) {
        return -1;
      }
      if (rarest < 0 || count(quoted[i]) < count(quoted[rarest])) {
        rarest = i;
      }
    }
    return rarest;
  }

  private int at(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }
}
