package org.rostrum.adapter.format.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Patience;

/// What is said in a JSON document: of all its arrays whose objects hold words and who speaks or
/// when, the one that holds the talk. Documents of machines hold it several times, as a whole, by
/// sentences and by words.
final class Utterances {

  /// Several readings of the same words, of which only the first counts.
  private static final Set<String> READINGS = Set.of("alternatives", "nBest", "hypotheses");

  /// From which share of the fullest array's text on an array holds the whole talk.
  private static final double WHOLE = 0.9;

  /// How many of an array's objects with words say who speaks or when.
  private static final double MOST = 0.8;

  private static final int FEWEST = 2;
  private static final int DEEPEST = 60;

  /// How many characters nobody speaks less of in a second: what counts slower counts milliseconds.
  private static final double SLOWEST = 0.5;

  private static final double WORD = 1.6;

  private final Map<String, List<List<?>>> arrays = new LinkedHashMap<>();

  private Utterances() {}

  /// The talk of a document in the order of its times; empty where it holds none.
  static List<Utterance> of(Object root) {
    Utterances search = new Utterances();
    search.look(root, "", 0);
    List<List<Utterance>> talks =
        search.arrays.values().stream()
            .map(Utterances::talk)
            .filter(talk -> talk.size() >= FEWEST)
            .toList();
    int fullest = talks.stream().mapToInt(Utterances::length).max().orElse(0);
    Optional<List<Utterance>> best =
        talks.stream()
            .filter(talk -> length(talk) >= WHOLE * fullest)
            .max(Comparator.comparingDouble(Utterances::worth));
    return best.map(Utterances::timed).orElse(List.of());
  }

  private void look(@Nullable Object node, String path, int depth) {
    Patience.check();
    if (depth > DEEPEST) {
      return;
    }
    if (node instanceof Map<?, ?> object) {
      object.forEach(
          (key, value) ->
              look(
                  READINGS.contains(String.valueOf(key))
                          && value instanceof List<?> readings
                          && !readings.isEmpty()
                      ? readings.getFirst()
                      : value,
                  path + "/" + key,
                  depth + 1));
    } else if (node instanceof List<?> list) {
      if (list.stream().anyMatch(Map.class::isInstance)) {
        arrays.computeIfAbsent(path, none -> new ArrayList<>()).add(list);
      }
      list.forEach(one -> look(one, path + "[]", depth + 1));
    }
  }

  /// What arrays at one place of the document hold together; empty where it is no talk.
  private static List<Utterance> talk(List<List<?>> arrays) {
    List<Utterance> talk = new ArrayList<>();
    for (List<?> array : arrays) {
      List<Utterance> part = new ArrayList<>();
      for (Object one : array) {
        Patience.check();
        if (one instanceof Map<?, ?> object) {
          part.addAll(JsonEntry.of(object).utterances());
        }
      }
      if (!talk.isEmpty() && JsonEntry.joined(talk).equals(JsonEntry.joined(part))) {
        talk.clear(); // the last one repeats all others
      }
      talk.addAll(part);
    }
    long placed =
        talk.stream()
            .filter(one -> one.joins() || one.speaker() != null || one.start() != null)
            .count();
    if (placed < MOST * talk.size()) {
      return List.of();
    }
    boolean divided = arrays.size() > 1 && talk.stream().allMatch(one -> one.start() != null);
    if (divided) {
      talk.sort(Comparator.comparing(one -> one.start() == null ? 0 : one.start()));
    }
    return talk;
  }

  private static int length(List<Utterance> talk) {
    return talk.stream().mapToInt(one -> one.text().strip().length()).sum();
  }

  /// Which of several arrays with the same words to read: one that says who speaks, that divides
  /// words into sentences, and that says when.
  private static double worth(List<Utterance> talk) {
    double named = share(talk, talk.stream().filter(one -> one.speaker() != null).count());
    double timed = share(talk, talk.stream().filter(one -> one.start() != null).count());
    long spaces =
        talk.stream()
            .mapToLong(one -> one.text().strip().chars().filter(c -> c == ' ').count())
            .sum();
    boolean sentences = spaces + talk.size() >= WORD * talk.size();
    return (named > MOST / 2 ? 4 : 0) + (sentences ? 2 : 0) + (timed > MOST / 2 ? 1 : 0);
  }

  private static double share(List<Utterance> talk, long count) {
    return (double) count / talk.size();
  }

  /// The talk with its times in seconds.
  private static List<Utterance> timed(List<Utterance> talk) {
    double first = Double.MAX_VALUE;
    double last = 0;
    boolean whole = true;
    for (Utterance one : talk) {
      Double start = one.start();
      if (start != null) {
        first = Math.min(first, start);
        last = Math.max(last, start);
        whole &= start == Math.rint(start);
      }
    }
    boolean milliseconds = whole && last > first && length(talk) < SLOWEST * (last - first);
    return milliseconds
        ? talk.stream().map(one -> one.start() == null ? one : one.at(one.start() / 1000)).toList()
        : talk;
  }
}
