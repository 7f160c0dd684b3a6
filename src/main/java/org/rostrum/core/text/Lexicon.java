package org.rostrum.core.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The words of a language, apart from those of the record. Both parts are asked for when they are
/// first needed, since they may still be loading.
///
/// @param common the common words (lower case), the most frequent first, names and foreign words
///   among them
/// @param lists whether a dictionary has a word (lower case, in its base form)
public record Lexicon(Supplier<List<String>> common, Predicate<String> lists) {

  /// Knows no word.
  public static final Lexicon EMPTY = new Lexicon(List::of, word -> false);
}
