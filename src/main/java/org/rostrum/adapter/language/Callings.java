package org.rostrum.adapter.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people are called, by WordNet's nouns for persons: a word's synonyms in each of its senses,
/// and those of the kinds of person above it. Immutable once read.
final class Callings {

  /// The file of nouns for persons.
  private static final String PERSONS = "18";

  /// Two steps from a postdoc there is a scientist; four from anybody there is a person.
  private static final int STEPS = 2;

  /// @param kinds the synsets of which it is a kind
  private record Synset(List<String> words, List<String> kinds) {}

  private final Map<String, Synset> synsets = new HashMap<>();
  private final Map<String, List<String>> senses = new HashMap<>();

  private Callings() {}

  static Callings read() {
    Callings read = new Callings();
    WordNetFile.read("data.noun", read::add);
    return read;
  }

  /// The words (lower case) for what somebody is who is called by this one.
  Set<String> of(String word) {
    Set<String> words = new HashSet<>();
    senses.getOrDefault(word, List.of()).forEach(sense -> climb(sense, STEPS, words));
    return words;
  }

  private void climb(String synset, int steps, Set<String> words) {
    Synset here = synsets.get(synset);
    if (here != null) {
      words.addAll(here.words());
      if (steps > 0) {
        here.kinds().forEach(kind -> climb(kind, steps - 1, words));
      }
    }
  }

  /// Whether a line of the file of nouns is of persons; names are no callings.
  static boolean reads(String line) {
    return line.startsWith(PERSONS, line.indexOf(' ') + 1) && !line.contains(" @i ");
  }

  /// `offset file type count word id … pointers symbol offset kind ends …`.
  private void add(String line) {
    if (!reads(line)) {
      return;
    }
    String[] fields = line.split(" ");
    int count = Integer.parseInt(fields[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(fields[4 + 2 * i]);
      senses.computeIfAbsent(fields[4 + 2 * i], none -> new ArrayList<>()).add(fields[0]);
    }
    int at = 4 + 2 * count;
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(fields[at]); i++) {
      if (fields[at + 1 + 4 * i].equals("@")) {
        kinds.add(fields[at + 2 + 4 * i]);
      }
    }
    synsets.put(fields[0], new Synset(words, kinds));
  }
}
