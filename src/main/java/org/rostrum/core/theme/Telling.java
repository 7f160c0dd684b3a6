package org.rostrum.core.theme;

import java.util.Comparator;
import java.util.List;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Words;

/// Finds the sentences of a passage that tell most of it: nearest in meaning to the heading that an
/// editor gave it, or to the passage as a whole where it has none. A sentence of a few words tells
/// little.
final class Telling {

  private static final int ENOUGH_WORDS = 8;
  private static final int TWO_OF = 3;
  private static final int THREE_OF = 5;

  private final Retriever retriever;

  Telling(Retriever retriever) {
    this.retriever = retriever;
  }

  /// The one to three sentences that tell most, best first: a second and a third only where there
  /// are sentences enough to choose from.
  List<Rated> sentences(Passage passage) {
    String heading = passage.locator().heading();
    float[] centre = retriever.vector(heading == null ? passage.text() : heading);
    List<Hit.Sentence> sentences = retriever.sentences(passage, centre);
    return sentences.stream()
        .map(s -> new Rated(new Citation(passage, s.span()), rate(passage, s)))
        .sorted(Comparator.comparingDouble(Rated::weight).reversed())
        .limit(sentences.size() < TWO_OF ? 1 : sentences.size() < THREE_OF ? 2 : 3)
        .toList();
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
