package org.rostrum.core.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Piece;
import org.rostrum.core.retrieval.Recent;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// How far sentences of the record bear out what a model says that they do, by meaning.
/// Thread-safe.
final class Support {

  private static final int WINDOW = 4;
  private static final int REMEMBERED = 4_000;

  private final Embedder embedder;
  private final BiFunction<String, List<String>, List<Double>> aligned;
  private final Recent<String, float[]> known = new Recent<>(REMEMBERED);

  /// @param aligned how well each of several texts answers to one, word by word, 0 to 1
  Support(Embedder embedder, BiFunction<String, List<String>, List<Double>> aligned) {
    this.embedder = embedder;
    this.aligned = aligned;
  }

  /// From 0, nothing in common, to 1, the same.
  double of(String text, List<String> sentences) {
    if (sentences.isEmpty()) {
      return 0;
    }
    String joint = String.join(" ", sentences);
    List<String> read = new ArrayList<>(sentences);
    if (sentences.size() > 1) {
      read.add(joint);
    }
    float[] vector = vector(text);
    double meaning = read.stream().mapToDouble(each -> dot(vector, vector(each))).max().orElse(0);
    return (meaning + aligned.apply(text, List.of(joint)).getFirst()) / 2;
  }

  /// The least that any few words in a row come to: a claim that is added to one that is borne out
  /// shows here.
  double weakest(String text, List<String> sentences) {
    List<List<Piece>> pieces = embedder.pieces(List.of(text, String.join(" ", sentences)));
    List<Double> words = new ArrayList<>();
    for (Words.Word word : Words.of(text)) {
      if (!FunctionWords.contains(word.folded())) {
        pieces.getFirst().stream()
            .filter(piece -> word.span().contains(piece.span()))
            .mapToDouble(piece -> nearest(piece, pieces.getLast()))
            .average()
            .ifPresent(words::add);
      }
    }
    double weakest = 1;
    for (int i = 0; i < Math.max(1, words.size() - WINDOW + 1); i++) {
      weakest =
          Math.min(
              weakest,
              words.subList(i, Math.min(i + WINDOW, words.size())).stream()
                  .mapToDouble(Double::doubleValue)
                  .average()
                  .orElse(0));
    }
    return weakest;
  }

  private static double nearest(Piece piece, List<Piece> others) {
    return others.stream()
        .mapToDouble(
            other ->
                dot(piece.vector(), other.vector())
                    / Math.sqrt(
                        dot(piece.vector(), piece.vector()) * dot(other.vector(), other.vector())))
        .max()
        .orElse(0);
  }

  private float[] vector(String text) {
    return known
        .get(text)
        .orElseGet(
            () -> {
              float[] vector = embedder.embed(text);
              known.put(text, vector);
              return vector;
            });
  }

  private static double dot(float[] left, float[] right) {
    double dot = 0;
    for (int i = 0; i < left.length; i++) {
      dot += left[i] * right[i];
    }
    return dot;
  }
}
