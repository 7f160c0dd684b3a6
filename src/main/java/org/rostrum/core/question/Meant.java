package org.rostrum.core.question;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rostrum.core.model.Source;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Which of several things a question is about, by the words that they are called by.
public final class Meant {

  private Meant() {}

  /// The sources whose titles share most words with a question; all of them where none shares any.
  public static <S extends Source> List<S> of(List<S> sources, String question) {
    return of(sources, Source::title, question);
  }

  /// Those whose words share most with a question; all of them where none shares any.
  ///
  /// @param called the words that each is called by
  public static <T> List<T> of(
      List<T> things, Function<? super T, String> called, String question) {
    Set<String> asked = words(question);
    List<Long> shared = things.stream().map(thing -> shared(called.apply(thing), asked)).toList();
    long most = shared.stream().mapToLong(Long::longValue).max().orElse(0);
    return IntStream.range(0, things.size())
        .filter(i -> shared.get(i) == most)
        .mapToObj(things::get)
        .toList();
  }

  private static long shared(String called, Set<String> asked) {
    return words(called).stream().filter(asked::contains).count();
  }

  private static Set<String> words(String text) {
    return Words.of(Folded.text(text)).stream()
        .map(Words.Word::folded)
        .filter(word -> word.length() > 2 && !FunctionWords.contains(word))
        .collect(Collectors.toSet());
  }
}
