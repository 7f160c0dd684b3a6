package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// A speaker's label taken apart: letters after the name dropped, forms of address and what stands
/// in parentheses apart.
///
/// @param name the words of the bare name, folded
/// @param address the forms of address, folded and written out
/// @param note what stood in parentheses, as written; empty where nothing did
public record Label(List<String> name, List<String> address, String note) {

  /// What whoever leads an event is called.
  public static final Set<String> CHAIRS = WordClasses.of("chair");

  /// What stands before the noun of an office that somebody else holds.
  private static final Set<String> SECOND = WordClasses.of("second");

  /// Nouns for whoever holds an office or exercises a calling, wherever they do.
  public static final Set<String> OFFICES = WordClasses.of("office");

  private static final Set<String> ADDRESS = WordClasses.of("address");
  private static final Set<String> LETTERS_AFTER = WordClasses.of("letters-after");
  private static final Map<String, String> ABBREVIATIONS = WordClasses.pairs("abbreviation");

  public static Label of(String written) {
    int open = written.indexOf('(');
    String bare = open > 0 ? written.substring(0, open) : written;
    String note = open > 0 ? written.substring(open + 1).strip() : "";
    List<String> words = new ArrayList<>(Words.of(bare).stream().map(Words.Word::folded).toList());
    List<String> address = new ArrayList<>();
    while (words.size() > 1 && ADDRESS.contains(words.getFirst())) {
      String word = words.removeFirst();
      address.add(ABBREVIATIONS.getOrDefault(word, word));
    }
    while (words.size() > 2 && LETTERS_AFTER.contains(words.getLast())) {
      words.removeLast();
    }
    return new Label(
        words, address, note.endsWith(")") ? note.substring(0, note.length() - 1) : note);
  }

  /// Whether the label is no name but an office ("The Chair").
  boolean office() {
    return name.size() == 1 && CHAIRS.contains(name.getFirst());
  }

  /// Whether a role leads an event: a vice-chair does not.
  public static boolean chairs(List<String> role) {
    return role.stream().anyMatch(CHAIRS::contains) && role.stream().noneMatch(SECOND::contains);
  }

  static boolean formOfAddress(String word) {
    return ADDRESS.contains(word);
  }
}
