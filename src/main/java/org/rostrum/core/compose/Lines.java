package org.rostrum.core.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Finds the sentence or the line of a source that states something of it.
final class Lines {

  private static final Set<String> NUMBERS = WordClasses.of("number");

  private final Library library;

  Lines(Library library) {
    this.library = library;
  }

  /// The first sentence or line of a source that holds all of these words: its prose first, then
  /// its particulars.
  Optional<Citation> citing(Source source, List<String> all) {
    return citing(
        source,
        text -> all.stream().allMatch(words -> Folded.text(text).contains(Folded.text(words))));
  }

  /// The first that is wanted.
  Optional<Citation> citing(Source source, Predicate<String> wanted) {
    return Stream.of(Locator.Part.PROSE, Locator.Part.DETAIL)
        .flatMap(
            part ->
                library.passagesOf(source.id()).stream()
                    .filter(passage -> passage.locator().part() == part))
        .flatMap(Lines::citations)
        .filter(citation -> wanted.test(citation.quote()))
        .findFirst();
  }

  private static Stream<Citation> citations(Passage passage) {
    return passage.locator().part() == Locator.Part.PROSE
        ? Quotable.sentences(passage).stream()
        : Stream.of(new Citation(passage));
  }

  /// Whether a sentence has all the words of one of these ways to tell something, in their order
  /// and side by side.
  ///
  /// @param ways with ` / ` between them; `#` is a number
  static boolean tells(String text, String ways) {
    List<String> words = Words.of(text).stream().map(Words.Word::folded).toList();
    return Arrays.stream(ways.split(" / ", -1))
        .map(way -> List.of(way.split(" ", -1)))
        .anyMatch(way -> stands(way, words));
  }

  private static boolean stands(List<String> way, List<String> words) {
    for (int at = 0; at + way.size() <= words.size(); at++) {
      int matched = 0;
      while (matched < way.size() && like(way.get(matched), words.get(at + matched))) {
        matched++;
      }
      if (matched == way.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean like(String wanted, String word) {
    return wanted.equals("#")
        ? (!word.isEmpty() && Character.isDigit(word.charAt(0))) || NUMBERS.contains(word)
        : wanted.equals(word);
  }
}
