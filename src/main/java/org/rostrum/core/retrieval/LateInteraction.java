package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rostrum.core.model.TextSpan;

/// Tells how well a sentence answers to a question, word by word: each piece of the question is
/// laid beside the piece of the sentence that is nearest to it in meaning, and counts by how rare
/// its word is (the MaxSim of Khattab and Zaharia, "ColBERT", 2020; the weights as in Zhang et al.,
/// "BERTScore", 2020). Thread-safe.
final class LateInteraction {

  /// Sentences whose pieces are kept, about 10 kB each.
  private static final int REMEMBERED = 3000;

  /// Questions whose pieces are kept: one is laid beside the sentences of several searches.
  private static final int ASKED = 64;

  /// What a word weighs that holds a sentence together, beside 4 or so of a rare one.
  private static final double FUNCTION = 0.3;

  /// Characters of a question that are looked at: more would keep others waiting.
  private static final int LONGEST = 500;

  private final Embedder embedder;
  private final Vocabulary vocabulary;
  private final Recent<String, PackedPieces> known = new Recent<>(REMEMBERED);
  private final Recent<String, Asked> questions = new Recent<>(ASKED);

  LateInteraction(Embedder embedder, Vocabulary vocabulary) {
    this.embedder = embedder;
    this.vocabulary = vocabulary;
  }

  /// @param spans where each piece stands in the question
  private record Asked(List<TextSpan> spans, PackedPieces pieces) {

    static Asked of(List<Piece> pieces) {
      return new Asked(pieces.stream().map(Piece::span).toList(), PackedPieces.of(pieces));
    }
  }

  /// For each sentence, 0 to 1.
  List<Double> of(String asking, List<String> sentences) {
    String question = Beginning.of(asking, LONGEST);
    Map<String, PackedPieces> packed = new HashMap<>();
    Asked asked = embedded(question, sentences, packed);
    double[] weights = weights(question, asked.spans());
    return sentences.stream()
        .map(s -> aligned(asked.pieces(), weights, Objects.requireNonNull(packed.get(s))))
        .toList();
  }

  /// What is not known yet is embedded in one batch, on which every core works.
  ///
  /// @param packed takes the pieces of each sentence
  private Asked embedded(
      String question, List<String> sentences, Map<String, PackedPieces> packed) {
    List<String> unknown = new ArrayList<>();
    for (String sentence : Set.copyOf(sentences)) {
      known
          .get(sentence)
          .ifPresentOrElse(pieces -> packed.put(sentence, pieces), () -> unknown.add(sentence));
    }
    Asked before = questions.get(question).orElse(null);
    List<String> texts = new ArrayList<>(unknown);
    if (before == null) {
      texts.add(question);
    }
    List<List<Piece>> pieces = texts.isEmpty() ? List.of() : embedder.pieces(texts);
    for (int i = 0; i < unknown.size(); i++) {
      PackedPieces sentence = PackedPieces.of(pieces.get(i));
      packed.put(unknown.get(i), sentence);
      known.put(unknown.get(i), sentence);
    }
    if (before != null) {
      return before;
    }
    Asked asked = Asked.of(pieces.getLast());
    questions.put(question, asked);
    return asked;
  }

  private static double aligned(PackedPieces asked, double[] weights, PackedPieces sentence) {
    double[] nearest = asked.nearest(sentence);
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * nearest[i];
      all += weights[i];
    }
    return all == 0 ? 0 : sum / all;
  }

  private double[] weights(String question, List<TextSpan> spans) {
    List<Term> terms = vocabulary.terms(question);
    double[] weights = new double[spans.size()];
    for (int i = 0; i < weights.length; i++) {
      TextSpan span = spans.get(i);
      weights[i] =
          terms.stream()
              .filter(term -> term.span().contains(span))
              .findFirst()
              .map(term -> Math.max(FUNCTION, vocabulary.rarity(term.text())))
              .orElse(FUNCTION);
    }
    return weights;
  }
}
