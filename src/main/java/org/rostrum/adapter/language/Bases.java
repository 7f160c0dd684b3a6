package org.rostrum.adapter.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Brings words to their base forms: by WordNet's lists of exceptions, then by taking endings off,
/// where what is left is a word. Immutable once read.
final class Bases {

  private static final List<String> EXCEPTIONS = List.of("noun.exc", "verb.exc", "adj.exc");

  /// An ending, and what stands in its place in the base form.
  private record Ending(String ending, String base) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("s", ""),
          new Ending("ses", "s"),
          new Ending("xes", "x"),
          new Ending("zes", "z"),
          new Ending("ches", "ch"),
          new Ending("shes", "sh"),
          new Ending("ies", "y"),
          new Ending("men", "man"),
          new Ending("es", "e"),
          new Ending("es", ""),
          new Ending("ied", "y"),
          new Ending("ed", "e"),
          new Ending("ed", ""),
          new Ending("ing", "e"),
          new Ending("ing", ""),
          new Ending("er", "e"),
          new Ending("er", ""),
          new Ending("ier", "y"),
          new Ending("est", "e"),
          new Ending("est", ""),
          new Ending("iest", "y"));

  private static final int SHORTEST = 3;

  private final Map<String, Set<String>> exceptions = new HashMap<>();
  private final Predicate<String> known;

  private Bases(Predicate<String> known) {
    this.known = known;
  }

  static Bases read(Predicate<String> known) {
    Bases bases = new Bases(known);
    for (String list : EXCEPTIONS) {
      WordNetFile.read(list, bases::add);
    }
    return bases;
  }

  /// The word itself, and whatever it can be a form of.
  Set<String> of(String word) {
    Set<String> bases = new LinkedHashSet<>();
    bases.add(word);
    bases.addAll(exceptions.getOrDefault(word, Set.of()));
    for (Ending ending : ENDINGS) {
      if (word.endsWith(ending.ending())) {
        String stem = word.substring(0, word.length() - ending.ending().length());
        add(stem + ending.base(), bases);
        if (ending.base().isEmpty() && doubled(stem)) {
          add(stem.substring(0, stem.length() - 1), bases);
        }
      }
    }
    return bases;
  }

  private void add(String base, Set<String> bases) {
    if (base.length() >= SHORTEST && known.test(base)) {
      bases.add(base);
    }
  }

  /// Whether a consonant was written twice before an ending ("stopp-ed").
  private static boolean doubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
  }

  private void add(String line) {
    String[] words = line.split(" ");
    for (int i = 1; i < words.length; i++) {
      exceptions.computeIfAbsent(words[0], word -> new LinkedHashSet<>()).add(words[i]);
    }
  }
}
