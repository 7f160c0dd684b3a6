package org.rostrum.core.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.model.Source;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Which of several sources a question is about, by the words of their titles.
final class Meant {

  private Meant() {}

  /// Those whose titles share most words with a question; all of them where none shares any.
  static <S extends Source> List<S> of(List<S> sources, String question) {
    Set<String> asked = words(question);
    long most = sources.stream().mapToLong(source -> shared(source, asked)).max().orElse(0);
    return most == 0
        ? sources
        : sources.stream().filter(source -> shared(source, asked) == most).toList();
  }

  private static long shared(Source source, Set<String> asked) {
    return words(source.title()).stream().filter(asked::contains).count();
  }

  private static Set<String> words(String text) {
    return Words.of(Folded.text(text)).stream()
        .map(Words.Word::folded)
        .filter(word -> word.length() > 2 && !FunctionWords.contains(word))
        .collect(Collectors.toSet());
  }
}
