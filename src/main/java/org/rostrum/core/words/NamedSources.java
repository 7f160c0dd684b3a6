package org.rostrum.core.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Finds the sources that a text says something is in, by a part of their titles: "at the spring
/// meeting", "in the river report".
public final class NamedSources {

  private static final Set<String> PLACING = Set.of("in", "from", "at", "during");
  private static final Set<String> NOUNS = WordClasses.of("event", "body", "document");
  private static final int TITLE_WORDS = 2;

  private NamedSources() {}

  /// Each with where it is named.
  public static Map<SourceId, TextSpan> in(Library library, String text) {
    List<Words.Word> words = Words.of(text);
    Map<SourceId, TextSpan> named = new LinkedHashMap<>();
    for (Source source : library.sources()) {
      placed(source, words).ifPresent(span -> named.put(source.id(), span));
    }
    return named;
  }

  /// Where a text calls a source by a part of its title, wherever that stands in it.
  public static Optional<TextSpan> in(Source source, String text) {
    List<Words.Word> words = Words.of(text);
    List<String> title = title(source);
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(at -> run(title, words, at).stream())
        .findFirst();
  }

  /// Where a text has a preposition, and behind it what it calls a source by.
  private static Optional<TextSpan> placed(Source source, List<Words.Word> text) {
    List<String> title = title(source);
    for (int at = 0; at + TITLE_WORDS < text.size(); at++) {
      if (PLACING.contains(text.get(at).folded())) {
        int from = at + (text.get(at + 1).folded().equals("the") ? 2 : 1);
        Optional<TextSpan> run = run(title, text, from);
        if (run.isPresent()) {
          return Optional.of(text.get(at).span().union(run.get()));
        }
      }
    }
    return Optional.empty();
  }

  /// The words from here on that follow each other in a title, where two at least tell something
  /// and the noun of an event or a document is among them.
  private static Optional<TextSpan> run(List<String> title, List<Words.Word> text, int from) {
    int longest =
        IntStream.range(0, title.size()).map(in -> shared(text, from, title, in)).max().orElse(0);
    List<String> run = text.subList(from, from + longest).stream().map(Words.Word::folded).toList();
    boolean names =
        run.stream().filter(NamedSources::telling).count() >= TITLE_WORDS
            && run.stream().anyMatch(NOUNS::contains);
    return names
        ? Optional.of(text.get(from).span().union(text.get(from + longest - 1).span()))
        : Optional.empty();
  }

  private static List<String> title(Source source) {
    return Words.of(source.title()).stream().map(Words.Word::folded).toList();
  }

  private static boolean telling(String word) {
    return word.length() > 2 && !FunctionWords.contains(word);
  }

  /// How many words a text and a title share in a row from these places on.
  private static int shared(List<Words.Word> text, int from, List<String> title, int in) {
    int run = 0;
    while (from + run < text.size()
        && in + run < title.size()
        && text.get(from + run).folded().equals(title.get(in + run))) {
      run++;
    }
    return run;
  }
}
