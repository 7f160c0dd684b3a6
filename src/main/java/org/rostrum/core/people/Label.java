package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.core.text.Words;

/// A speaker's label taken apart: forms of address and letters after the name dropped, what stands
/// in parentheses apart.
///
/// @param name the words of the bare name, folded
/// @param note what stood in parentheses, as written; empty where nothing did
public record Label(List<String> name, String note) {

  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "baron",
          "rev",
          "reverend",
          "hon",
          "honourable",
          "right",
          "rt",
          "the",
          "cllr",
          "councillor",
          "judge",
          "justice");
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "prof", "professor", "cllr", "councillor", "baroness");
  private static final Set<String> LETTERS_AFTER =
      Set.of(
          "am", "as", "ms", "mp", "msp", "mla", "mep", "td", "obe", "mbe", "cbe", "kbe", "dbe",
          "qc", "kc", "phd", "md", "jr", "sr", "frs", "fba", "esq");

  public static Label of(String written) {
    int open = written.indexOf('(');
    String bare = open > 0 ? written.substring(0, open) : written;
    String note = open > 0 ? written.substring(open + 1).replaceFirst("\\)\\s*$", "") : "";
    List<String> words = new ArrayList<>(Words.of(bare).stream().map(Words.Word::folded).toList());
    while (words.size() > 1 && FORMS_OF_ADDRESS.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 2 && LETTERS_AFTER.contains(words.getLast())) {
      words.removeLast();
    }
    return new Label(words, note);
  }

  /// Whether the label is no name but an office ("The Chair").
  boolean office() {
    return name.size() == 1 && People.CHAIRS.contains(name.getFirst());
  }

  /// Whether it is a form of address that is no word otherwise, so that a name follows.
  static boolean titleOnly(String word) {
    return TITLES.contains(word);
  }

  static boolean formOfAddress(String word) {
    return FORMS_OF_ADDRESS.contains(word);
  }
}
