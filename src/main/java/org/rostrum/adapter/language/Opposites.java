package org.rostrum.adapter.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which words mean the contrary of which, by WordNet's antonym pointers: those of a word's
/// commonest senses, and of the adjective that such a sense is similar to ("complicated" is a kind
/// of "complex", whose contrary is "simple"). Immutable once read.
final class Opposites {

  private static final List<String> KINDS = List.of("noun", "verb", "adj", "adv");

  /// Rarer senses of a word make it the contrary of almost anything.
  private static final int SENSES = 4;

  /// The same of the adjectives that a sense is similar to.
  private static final int SIMILAR = 2;

  /// A synset that has contraries, or that is similar to one that may have.
  ///
  /// @param contraries the words that are contrary to a word of it
  /// @param similar the synsets that it is similar to
  private record Synset(List<String> words, List<Pointer> contraries, List<String> similar) {}

  /// @param synset where the word is
  /// @param word which of its words, counted from 1; 0 where it is all of them
  private record Pointer(String synset, int word) {}

  private final Map<String, Set<String>> opposites = new HashMap<>();

  private Opposites() {}

  static Opposites read() {
    Opposites read = new Opposites();
    for (String kind : KINDS) {
      Map<String, Synset> synsets = new HashMap<>();
      WordNetFile.read("data." + kind, line -> add(line, synsets));
      WordNetFile.read("index." + kind, line -> read.index(line, synsets));
    }
    return read;
  }

  /// The words (base forms, lower case) that mean the contrary of one.
  Set<String> of(String base) {
    return opposites.getOrDefault(base, Set.of());
  }

  /// Whether a line of a file of synsets has contraries, or others that it is similar to.
  static boolean reads(String line) {
    return !line.startsWith(" ") && (line.contains(" ! ") || line.contains(" & "));
  }

  /// `offset file type count word id … pointers symbol offset kind ends …`.
  private static void add(String line, Map<String, Synset> synsets) {
    if (!reads(line)) {
      return;
    }
    String[] fields = line.substring(0, line.indexOf(" |")).split(" ");
    int count = Integer.parseInt(fields[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(fields[4 + 2 * i]));
    }
    int at = 4 + 2 * count;
    int pointers = Integer.parseInt(fields[at]);
    List<Pointer> contraries = new ArrayList<>();
    List<String> similar = new ArrayList<>();
    for (int i = 0; i < pointers; i++) {
      String symbol = fields[at + 1 + 4 * i];
      String target = fields[at + 2 + 4 * i];
      if (symbol.equals("!")) {
        contraries.add(
            new Pointer(target, Integer.parseInt(fields[at + 4 + 4 * i].substring(2), 16)));
      } else if (symbol.equals("&")) {
        similar.add(target);
      }
    }
    if (!contraries.isEmpty() || fields[2].equals("s")) {
      synsets.put(fields[0], new Synset(words, contraries, similar));
    }
  }

  /// `word kind senses pointers symbol … senses tagged offset …`, commonest sense first.
  private void index(String line, Map<String, Synset> synsets) {
    if (line.startsWith(" ")) {
      return;
    }
    String[] fields = line.split(" ");
    int senses = Integer.parseInt(fields[2]);
    int first = 6 + Integer.parseInt(fields[3]);
    Set<String> found = new HashSet<>();
    for (int i = 0; i < Math.min(senses, SENSES); i++) {
      Synset sense = synsets.get(fields[first + i]);
      if (sense != null) {
        found.addAll(contraries(sense, synsets));
        if (i < SIMILAR) {
          sense.similar().stream()
              .map(synsets::get)
              .filter(Objects::nonNull)
              .forEach(head -> found.addAll(contraries(head, synsets)));
        }
      }
    }
    if (!found.isEmpty()) {
      opposites.computeIfAbsent(fields[0], word -> new HashSet<>()).addAll(found);
    }
  }

  private static Set<String> contraries(Synset of, Map<String, Synset> synsets) {
    Set<String> words = new HashSet<>();
    for (Pointer contrary : of.contraries()) {
      Synset synset = synsets.get(contrary.synset());
      if (synset != null && contrary.word() > 0) {
        words.add(synset.words().get(contrary.word() - 1));
      } else if (synset != null) {
        words.addAll(synset.words());
      }
    }
    return words;
  }

  /// An adjective may have a mark behind it that says where it stands: "galore(ip)".
  private static String word(String field) {
    int mark = field.indexOf('(');
    return (mark < 0 ? field : field.substring(0, mark)).toLowerCase(Locale.ROOT);
  }
}
