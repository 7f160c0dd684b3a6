package org.rostrum.core.check;

import java.util.List;
import org.rostrum.core.text.FunctionWords;

/// Quoted words made ready to be looked up.
///
/// @param text as they were quoted
/// @param words as a quotation counts them
/// @param ids of the words in the concordance
/// @param weights what each counts in an alignment
@SuppressWarnings("ArrayRecordComponent") // never compared
record Quoted(String text, List<Counted> words, int[] ids, int[] weights) {

  static Quoted of(String text, Concordance concordance) {
    List<Counted> words = Counted.of(text);
    int[] ids = words.stream().mapToInt(word -> concordance.id(word.folded())).toArray();
    int[] weights =
        words.stream()
            .mapToInt(word -> Alignment.weight(FunctionWords.contains(word.folded())))
            .toArray();
    return new Quoted(text, words, ids, weights);
  }

  int size() {
    return ids.length;
  }

  /// How many of some words say something of a subject.
  int telling(int from, int to) {
    int telling = 0;
    for (int i = from; i < to; i++) {
      telling += FunctionWords.contains(words.get(i).folded()) ? 0 : 1;
    }
    return telling;
  }
}
