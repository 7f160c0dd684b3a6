package org.rostrum.core.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Words;

/// Finds the sentences of a passage that tell most of it: nearest in meaning to the heading that an
/// editor gave it, or to the passage as a whole where it has none. A sentence of a few words tells
/// little, one that asks tells less than one that states, one that runs on tells a bit of
/// everything, and one that speaks of "them" needs what was said before it.
final class Telling {

  private static final int ENOUGH_WORDS = 8;
  private static final int MANY_WORDS = 30;
  private static final double ASKING = 0.5;
  private static final double POINTING_BACK = 0.5;

  /// A second sentence of a remark tells at least so much of what the first tells.
  private static final double SECOND = 0.6;

  private static final Set<String> POINTS_BACK =
      Set.of(
          "it", "it's", "this", "that", "that's", "these", "those", "they", "them", "he", "she",
          "him", "her");
  private static final Set<String> POINTS_BACK_EARLY =
      Set.of("they", "them", "he", "she", "him", "her");
  private static final int EARLY = 5;

  /// From so many sentences on there are enough to choose a second from.
  private static final int TWO_OF = 3;

  private final Retriever retriever;

  Telling(Retriever retriever) {
    this.retriever = retriever;
  }

  /// The one or two sentences that tell most, best first: a second only where there are sentences
  /// enough to choose from.
  List<Rated> sentences(Passage passage) {
    String heading = passage.locator().heading();
    float[] centre = retriever.vector(heading == null ? passage.text() : heading);
    List<Hit.Sentence> sentences = retriever.sentences(passage, centre);
    List<Rated> rated =
        sentences.stream()
            .map(s -> new Rated(new Citation(passage, s.span()), rate(passage, s)))
            .sorted(Comparator.comparingDouble(Rated::weight).reversed())
            .toList();
    return rated.stream()
        .limit(sentences.size() < TWO_OF ? 1 : 2)
        .filter(r -> r.weight() >= rated.getFirst().weight() * SECOND)
        .toList();
  }

  private static double rate(Passage passage, Hit.Sentence sentence) {
    String quote = new Citation(passage, sentence.span()).quote();
    List<String> words = words(quote);
    double length = Math.min(1, MANY_WORDS / (double) Math.max(1, words.size()));
    String heading = passage.locator().heading();
    Set<String> known = heading == null ? Set.of() : Set.copyOf(words(heading));
    long told = words.stream().filter(word -> !known.contains(word)).count();
    return sentence.meaning()
        * length
        * Math.min(1, told / (double) ENOUGH_WORDS)
        * (quote.endsWith("?") ? ASKING : 1)
        * (pointsBack(words) ? POINTING_BACK : 1);
  }

  private static boolean pointsBack(List<String> words) {
    return words.stream().limit(1).anyMatch(POINTS_BACK::contains)
        || words.stream().limit(EARLY).anyMatch(POINTS_BACK_EARLY::contains);
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }

  /// A sentence and how telling it is.
  record Rated(Citation citation, double weight) {

    Passage passage() {
      return citation.passage();
    }
  }
}
