package org.rostrum.core.premise;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.core.words.WordClasses;

/// Which words mean the contrary: those that a dictionary calls opposites, and everyday words at
/// the two ends of one scale, where none does: what rises does not fall.
final class Scales {

  private record Scale(Set<String> one, Set<String> other) {

    static Scale of(String name) {
      return new Scale(WordClasses.of(name + "+"), WordClasses.of(name + "-"));
    }

    boolean apart(Set<String> some, Set<String> others) {
      return (meet(some, one) && meet(others, other)) || (meet(some, other) && meet(others, one));
    }

    boolean together(Set<String> some, Set<String> others) {
      return (meet(some, one) && meet(others, one)) || (meet(some, other) && meet(others, other));
    }
  }

  private static final List<Scale> ALL =
      Stream.of("rise", "favour", "feeling", "ease", "keeping", "leave", "start", "extent")
          .map(Scale::of)
          .toList();

  private final Function<String, Set<String>> opposites;

  /// @param opposites the words that mean the contrary of one in its base form
  Scales(Function<String, Set<String>> opposites) {
    this.opposites = opposites;
  }

  /// Whether two words are contraries, each given by the base forms that it can have.
  boolean apart(Set<String> one, Set<String> other) {
    return ALL.stream().anyMatch(scale -> scale.apart(one, other))
        || one.stream().anyMatch(base -> meet(opposites.apply(base), other))
        || other.stream().anyMatch(base -> meet(opposites.apply(base), one));
  }

  /// Whether they lie at the same end of a scale.
  static boolean together(Set<String> one, Set<String> other) {
    return ALL.stream().anyMatch(scale -> scale.together(one, other));
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
