package org.rostrum.core.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /// Where a text has a preposition and behind it words that follow each other in a title, two that
  /// tell something at least and the noun of an event or a document among them.
  private static Optional<TextSpan> placed(Source source, List<Words.Word> text) {
    List<String> title = Words.of(source.title()).stream().map(Words.Word::folded).toList();
    Set<String> telling =
        title.stream()
            .filter(word -> word.length() > 2 && !FunctionWords.contains(word))
            .collect(Collectors.toSet());
    Set<String> nouns = WordClasses.of("event", "body", "document");
    for (int at = 0; at + TITLE_WORDS < text.size(); at++) {
      if (!PLACING.contains(text.get(at).folded())) {
        continue;
      }
      int from = at + (text.get(at + 1).folded().equals("the") ? 2 : 1);
      int longest = 0;
      for (int in = 0; in < title.size(); in++) {
        int run = 0;
        while (from + run < text.size()
            && in + run < title.size()
            && text.get(from + run).folded().equals(title.get(in + run))) {
          run++;
        }
        longest = Math.max(longest, run);
      }
      List<String> run =
          text.subList(from, from + longest).stream().map(Words.Word::folded).toList();
      if (run.stream().filter(telling::contains).count() >= TITLE_WORDS
          && run.stream().anyMatch(nouns::contains)) {
        return Optional.of(text.get(at).span().union(text.get(from + longest - 1).span()));
      }
    }
    return Optional.empty();
  }
}
