package org.rostrum.core.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Words;

/// Finds the sentences of a passage that tell most of it: nearest in meaning to the heading that an
/// editor gave it, or to the passage as a whole where it has none. A sentence of a few words tells
/// little, one that asks tells less than one that states, and one that runs on tells a bit of
/// everything.
final class Telling {

  private static final int ENOUGH_WORDS = 8;
  private static final int MANY_WORDS = 30;
  private static final double ASKING = 0.5;

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
    return sentences.stream()
        .map(s -> new Rated(new Citation(passage, s.span()), rate(passage, s)))
        .sorted(Comparator.comparingDouble(Rated::weight).reversed())
        .limit(sentences.size() < TWO_OF ? 1 : 2)
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
        * (quote.endsWith("?") ? ASKING : 1);
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
