package org.rostrum.core.premise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// A text beside a sentence that it retells nearly word for word: which of its words stand in the
/// sentence in the same order, and whether every denial of either is among them.
record Retold(List<Token> told, List<Token> said, List<Token> kept) {

  /// Share of the words told that the sentence must have in the same order.
  private static final double CLOSE = 0.7;

  private static final Set<String> DENYING = WordClasses.of("flatly");

  /// A word that says something, or denies.
  ///
  /// @param clause the number of the clause of its text
  record Token(String word, Set<String> bases, boolean denies, int clause) {

    boolean same(Token other) {
      return denies == other.denies
          && (word.equals(other.word) || other.bases.stream().anyMatch(bases::contains));
    }
  }

  /// @param clauses of each text
  static Retold of(List<String> told, List<String> said, Function<String, Set<String>> bases) {
    List<Token> one = tokens(told, bases);
    List<Token> other = tokens(said, bases);
    return new Retold(one, other, inBoth(one, other));
  }

  private static List<Token> tokens(List<String> clauses, Function<String, Set<String>> bases) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      int clause = i;
      Words.of(clauses.get(i)).stream()
          .flatMap(word -> apart(word.folded()))
          .filter(word -> DENYING.contains(word) || !FunctionWords.contains(word))
          .map(word -> new Token(word, bases.apply(word), DENYING.contains(word), clause))
          .forEach(tokens::add);
    }
    return tokens;
  }

  /// "can't" without what it denies, and the denial.
  private static Stream<String> apart(String word) {
    return word.endsWith("n't") || word.endsWith("n’t") || word.equals("cannot")
        ? Stream.of("not")
        : Stream.of(word);
  }

  /// The longest run of words that both have in the same order, as the second has them.
  private static List<Token> inBoth(List<Token> one, List<Token> other) {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        length[i][j] =
            one.get(i).same(other.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<Token> kept = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.get(i).same(other.get(j))) {
        kept.add(other.get(j));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  /// Whether next to all of it is told as it was said, with every denial of its own, and with every
  /// one that was said as far as it goes.
  boolean closely() {
    if (kept.isEmpty() || kept.size() < CLOSE * told.size()) {
      return false;
    }
    int last = kept.getLast().clause();
    long denials = said.stream().filter(t -> t.denies() && t.clause() <= last).count();
    long keeps = kept.stream().filter(Token::denies).count();
    return keeps == denials && keeps == told.stream().filter(Token::denies).count();
  }
}
