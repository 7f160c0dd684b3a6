package org.rostrum.core.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Sentences;

/// Finds the sentence or the line of a source that states something of it.
public final class Lines {

  private final Library library;

  Lines(Library library) {
    this.library = library;
  }

  /// The first sentence or line of a source that holds all of these words: its prose first, then
  /// its particulars.
  Optional<Citation> citing(Source source, List<String> all) {
    return citing(source, text -> holds(text, all));
  }

  /// The first that is wanted.
  Optional<Citation> citing(Source source, Predicate<String> wanted) {
    return Stream.of(Locator.Part.PROSE, Locator.Part.DETAIL)
        .flatMap(
            part ->
                library.passagesOf(source.id()).stream()
                    .filter(passage -> passage.locator().part() == part))
        .flatMap(passage -> sentences(passage).map(span -> new Citation(passage, span)))
        .filter(citation -> wanted.test(citation.quote()))
        .findFirst();
  }

  private static Stream<TextSpan> sentences(Passage passage) {
    return passage.locator().part() == Locator.Part.PROSE
        ? Sentences.of(passage.text()).stream().map(s -> s.shift(passage.span().start()))
        : Stream.of(passage.span());
  }

  private static boolean holds(String text, List<String> all) {
    String folded = Folded.text(text);
    return all.stream().allMatch(words -> folded.contains(Folded.text(words)));
  }
}
