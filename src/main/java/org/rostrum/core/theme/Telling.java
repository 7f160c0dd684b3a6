package org.rostrum.core.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Words;

/// Finds the sentence of a passage that tells most of it: nearest in meaning to the heading that an
/// editor gave it, or to the passage as a whole where it has none. A sentence of a few words tells
/// little.
final class Telling {

  private static final int ENOUGH_WORDS = 8;

  private final Retriever retriever;

  Telling(Retriever retriever) {
    this.retriever = retriever;
  }

  Optional<Rated> sentence(Passage passage) {
    String heading = passage.locator().heading();
    float[] centre = retriever.vector(heading == null ? passage.text() : heading);
    List<Hit.Sentence> sentences = retriever.sentences(passage, centre);
    return sentences.stream()
        .max(Comparator.comparingDouble(sentence -> rate(passage, sentence)))
        .map(best -> new Rated(new Citation(passage, best.span()), rate(passage, best)));
  }

  private static double rate(Passage passage, Hit.Sentence sentence) {
    return sentence.meaning()
        * Math.min(1, words(passage, sentence.span()) / (double) ENOUGH_WORDS);
  }

  private static int words(Passage passage, TextSpan span) {
    return Words.of(new Citation(passage, span).quote()).size();
  }

  /// A sentence and how telling it is.
  record Rated(Citation citation, double weight) {}
}
