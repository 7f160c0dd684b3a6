package org.rostrum.core.premise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// A sentence, or a claim, taken apart into the words that carry it, each affirmed or denied.
///
/// @param words in order
/// @param than how many of them stand before what they are compared with ("more than"); -1 where
///   nothing is compared
record Statement(List<Word> words, int than) {

  private static final Set<String> DENYING = WordClasses.of("denying");
  private static final Set<String> WEIGHTY = WordClasses.of("weighty");
  private static final Set<String> LIGHT = WordClasses.of("light");
  private static final String BREAKS = ",;:—–…?!.";

  /// A word that says something.
  ///
  /// @param bases it, folded, and the base forms of which it can be a form
  /// @param denied whether a word before it in its clause denies it; two that deny affirm
  /// @param first whether it is denied above all: the first after what denies
  record Word(String folded, Set<String> bases, boolean denied, boolean first) {

    boolean same(Word other) {
      return bases.stream().anyMatch(other.bases()::contains);
    }
  }

  Statement {
    words = List.copyOf(words);
  }

  static Statement of(String text, Function<String, Set<String>> bases) {
    List<Words.Word> tokens = Words.of(text);
    List<Word> words = new ArrayList<>();
    int than = -1;
    int denials = 0;
    boolean first = false;
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Words.Word token = tokens.get(i);
      String word = token.folded();
      String phrase = i + 1 < tokens.size() ? word + " " + tokens.get(i + 1).folded() : word;
      if (breaks(text.substring(end, token.span().start()))) {
        denials = 0;
        first = false;
      }
      end = token.span().end();
      if (DENYING.contains(phrase) || DENYING.contains(word) || word.endsWith("n't")) {
        denials++;
        first = true;
        if (DENYING.contains(phrase) && !phrase.equals(word)) {
          i++;
          end = tokens.get(i).span().end();
        }
      } else if (word.equals("than")) {
        than = words.size();
      } else if (!FunctionWords.contains(word) || WEIGHTY.contains(word)) {
        boolean denied = denials % 2 == 1;
        words.add(new Word(word, bases.apply(word), denied, denied && first));
        first &= LIGHT.contains(word);
      }
    }
    return new Statement(words, than);
  }

  private static boolean breaks(String between) {
    return between.chars().anyMatch(mark -> BREAKS.indexOf(mark) >= 0);
  }

  boolean has(Word word) {
    return any(word::same);
  }

  boolean any(Predicate<Word> wanted) {
    return words.stream().anyMatch(wanted);
  }

  /// Whether both compare the same two things the other way round.
  boolean turns(Statement other) {
    return than >= 0
        && other.than >= 0
        && meet(before(), other.behind())
        && meet(behind(), other.before())
        && !(meet(before(), other.before()) && meet(behind(), other.behind()));
  }

  /// All words where nothing is compared; else those before what it is compared with, which is
  /// neither affirmed nor denied ("more than a hobby").
  List<Word> before() {
    return than < 0 ? words : words.subList(0, than);
  }

  private List<Word> behind() {
    return words.subList(than, words.size());
  }

  private static boolean meet(List<Word> some, List<Word> others) {
    return some.stream()
        .filter(word -> !LIGHT.contains(word.folded()))
        .anyMatch(word -> others.stream().anyMatch(word::same));
  }
}
