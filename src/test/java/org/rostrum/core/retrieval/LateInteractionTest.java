package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.core.text.Words;
import org.rostrum.support.HashedEmbedder;

class LateInteractionTest {

  private final HashedEmbedder embedder = new HashedEmbedder();

  private final LateInteraction lateInteraction =
      new LateInteraction(embedder, new Counted(Map.of("buses", 40, "fares", 2)));

  @Test
  void isWholeWhereEveryWordIsThere() {
    assertThat(aligned("night fares", "Night fares fell.")).isCloseTo(1, within(0.02));
  }

  @Test
  void countsARareWordForMore() {
    assertThat(aligned("buses fares", "The fares fell."))
        .isGreaterThan(aligned("buses fares", "The buses stopped.") + 0.2);
  }

  @Test
  void isNothingForAQuestionOrASentenceWithoutWords() {
    assertThat(aligned("", "The fares fell.")).isZero();
    assertThat(aligned("fares", "…")).isZero();
  }

  @Test
  void embedsTheWordsOfAQuestionAndOfASentenceOnce() {
    double first = aligned("fares", "Night fares fell.");
    int before = embedder.embedded();
    assertThat(aligned("fares", "Night fares fell.")).isEqualTo(first);
    assertThat(embedder.embedded()).isEqualTo(before);
  }

  @Test
  void tellsAQuestionFromASentenceOfTheSameWords() {
    aligned("Fares fell.", "Night fares fell.");
    assertThat(aligned("night", "Fares fell.")).isLessThan(aligned("fell", "Fares fell."));
  }

  @Test
  void answersForEachSentenceInOrder() {
    List<Double> both = lateInteraction.of("fares", List.of("The buses stopped.", "Fares fell."));
    assertThat(both.get(1)).isGreaterThan(both.get(0));
  }

  private double aligned(String question, String sentence) {
    return lateInteraction.of(question, List.of(sentence)).getFirst();
  }

  /// A vocabulary of a hundred passages in which every word is a term.
  private record Counted(Map<String, Integer> frequencies) implements Vocabulary {

    @Override
    public List<Term> terms(String text) {
      return Words.of(text).stream().map(w -> new Term(w.folded(), w.span())).toList();
    }

    @Override
    public int frequency(String term) {
      return frequencies.getOrDefault(term, 10);
    }

    @Override
    public int passages() {
      return 100;
    }

    @Override
    public Map<String, Integer> written() {
      return frequencies;
    }
  }
}
