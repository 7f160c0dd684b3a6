package org.rostrum.core.premise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;

/// Two things that a statement weighs against each other: "the one is more than the other".
///
/// @param first the words up to the comparison
/// @param second the words after it
/// @param less whether the first is the lesser
public record Compared(List<Statement.Word> first, List<Statement.Word> second, boolean less) {

  private static final Pattern THAN = Phrasing.anyOf("(?<!rather )\\bthan\\b");

  private static final Pattern PREFERRED =
      Phrasing.anyOf(
          "\\b(?:prefer(?:s|red)?|favou?r(?:s|ed)?|choos(?:e|es)|chose|put(?:s)?)\\b.{2,60}?\\b(to|over|above|before|ahead"
              + " of)\\b");

  private static final Pattern LESS =
      Phrasing.anyOf("\\b(?:less|fewer|lower|worse|smaller|weaker|slower|later)\\b");

  private static final Pattern BEYOND =
      Phrasing.anyOf("\\b(?:more than|beyond|much more than)(?: \\w+){0,3} $");

  /// Whether a word stands right behind what goes beyond it ("more than a hobby").
  static boolean weighed(String text, int at) {
    return BEYOND.matcher(text.substring(0, at)).find();
  }

  static Optional<Compared> in(Statement statement) {
    Matcher than = THAN.matcher(statement.text());
    if (than.find()) {
      return Optional.of(split(statement, than.start(), LESS.matcher(statement.text()).find()));
    }
    Matcher preferred = PREFERRED.matcher(statement.text());
    return preferred.find()
        ? Optional.of(split(statement, preferred.start(1), false))
        : Optional.empty();
  }

  private static Compared split(Statement statement, int at, boolean less) {
    return new Compared(
        statement.words().stream().filter(word -> word.at() < at).toList(),
        statement.words().stream().filter(word -> word.at() >= at).toList(),
        less);
  }

  /// Whether both weigh the same two things, and find otherwise.
  static boolean contradict(Statement claim, Statement said) {
    Optional<Compared> one = in(claim);
    Optional<Compared> other = in(said);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean differ = one.get().less() != other.get().less();
    boolean crossed = meet(one.get().second(), other.get().first());
    boolean level = meet(one.get().second(), other.get().second());
    boolean swapped =
        meet(one.get().first(), other.get().second())
            && (crossed || (!level && meet(one.get().head(), other.get().second())));
    boolean alike = meet(one.get().first(), other.get().first()) && level;
    return swapped != alike && swapped != differ;
  }

  /// What is weighed, where a statement begins with it.
  private List<Statement.Word> head() {
    return first.subList(0, Math.min(1, first.size()));
  }

  private static boolean meet(List<Statement.Word> some, List<Statement.Word> others) {
    return some.stream()
        .filter(word -> !Extent.quantity(word))
        .anyMatch(word -> others.stream().anyMatch(other -> Contradictions.same(word, other)));
  }
}
