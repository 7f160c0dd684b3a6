package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.core.text.Folded;

/// Tells how well a sentence answers to a question, word by word: each piece of the question is
/// laid beside the piece of the sentence that is nearest to it in meaning, and counts by how rare
/// its word is (the MaxSim of Khattab and Zaharia, "ColBERT", 2020; the weights as in Zhang et al.,
/// "BERTScore", 2020). Thread-safe.
final class LateInteraction {

  /// Sentences whose pieces are kept, about 10 kB each.
  private static final int REMEMBERED = 3000;

  /// What a word weighs that holds a sentence together, beside 4 or so of a rare one.
  private static final double FUNCTION = 0.3;

  /// Characters of a question that are looked at: more would keep others waiting.
  private static final int LONGEST = 500;

  private final Embedder embedder;
  private final Vocabulary vocabulary;
  private final Map<String, PackedPieces> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PackedPieces> eldest) {
          return size() > REMEMBERED;
        }
      };

  LateInteraction(Embedder embedder, Vocabulary vocabulary) {
    this.embedder = embedder;
    this.vocabulary = vocabulary;
  }

  /// For each sentence, 0 to 1.
  List<Double> of(String asking, List<String> sentences) {
    String question = asking.substring(0, Math.min(asking.length(), LONGEST));
    Map<String, PackedPieces> packed = packed(sentences);
    List<Piece> pieces = embedder.pieces(List.of(question)).getFirst();
    PackedPieces asked = PackedPieces.of(pieces);
    double[] weights = weights(question, pieces);
    return sentences.stream()
        .map(s -> aligned(asked, weights, Objects.requireNonNull(packed.get(s))))
        .toList();
  }

  /// The share of a question's terms that have their like in any of the texts, each term by its
  /// rarity and its nearest piece, 0 to 1; 1 where the question has none. Unlike [#of] it leaves
  /// out the words that hold a sentence together: it tells whether what was asked for is there at
  /// all.
  ///
  /// @param counts whether a word, folded, counts
  double likeness(String asking, Predicate<String> counts, List<String> texts) {
    String question = asking.substring(0, Math.min(asking.length(), LONGEST));
    List<Piece> pieces = embedder.pieces(List.of(question)).getFirst();
    PackedPieces asked = PackedPieces.of(pieces);
    Collection<PackedPieces> others = packed(texts).values();
    double sum = 0;
    double all = 0;
    for (Term term : vocabulary.terms(question)) {
      if (!counts.test(Folded.text(term.span().of(question)))) {
        continue;
      }
      double weight = vocabulary.rarity(term.text());
      double nearest = 0;
      for (int i = 0; i < pieces.size(); i++) {
        if (term.span().contains(pieces.get(i).span())) {
          for (PackedPieces other : others) {
            nearest = Math.max(nearest, asked.nearest(i, other));
          }
        }
      }
      sum += weight * nearest;
      all += weight;
    }
    return all == 0 ? 1 : sum / all;
  }

  private static double aligned(PackedPieces asked, double[] weights, PackedPieces sentence) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * asked.nearest(i, sentence);
      all += weights[i];
    }
    return all == 0 ? 0 : sum / all;
  }

  private double[] weights(String question, List<Piece> pieces) {
    List<Term> terms = vocabulary.terms(question);
    double[] weights = new double[pieces.size()];
    for (int i = 0; i < weights.length; i++) {
      Piece piece = pieces.get(i);
      weights[i] =
          terms.stream()
              .filter(term -> term.span().contains(piece.span()))
              .findFirst()
              .map(term -> Math.max(FUNCTION, vocabulary.rarity(term.text())))
              .orElse(FUNCTION);
    }
    return weights;
  }

  private Map<String, PackedPieces> packed(List<String> sentences) {
    Map<String, PackedPieces> packed = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    synchronized (known) {
      for (String sentence : Set.copyOf(sentences)) {
        PackedPieces pieces = known.get(sentence);
        if (pieces == null) {
          unknown.add(sentence);
        } else {
          packed.put(sentence, pieces);
        }
      }
    }
    List<List<Piece>> pieces = embedder.pieces(unknown);
    synchronized (known) {
      for (int i = 0; i < unknown.size(); i++) {
        packed.put(unknown.get(i), PackedPieces.of(pieces.get(i)));
        known.put(unknown.get(i), packed.get(unknown.get(i)));
      }
    }
    return packed;
  }
}
