package org.rostrum.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What is known of languages, apart from the record. Each part is asked for when it is first
/// needed, since it may still be loading.
///
/// @param common the common words of English (lower case), the most frequent first, names and
///   foreign words among them
/// @param lists whether a dictionary of English has a word (lower case, in its base form)
/// @param guesses the languages that a text may be in, the likeliest first; empty where none can be
///   told
/// @param bases a word (lower case) and the base forms of which it can be a form
/// @param opposites the words that mean the contrary of one in its base form
/// @param callings the words for people that a word for a person can be replaced by: its synonyms
///   and the kinds of people that it is of
public record Lexicon(
    Supplier<List<String>> common,
    Predicate<String> lists,
    Function<String, List<Guess>> guesses,
    Function<String, Set<String>> bases,
    Function<String, Set<String>> opposites,
    Function<String, Set<String>> callings) {

  /// Knows no word and no language.
  public static final Lexicon EMPTY =
      new Lexicon(
          List::of, word -> false, text -> List.of(), Set::of, word -> Set.of(), word -> Set.of());

  /// A language that a text may be in.
  ///
  /// @param probability among all languages; small even where it is sure, since there are many
  public record Guess(Locale language, double probability) {}
}
