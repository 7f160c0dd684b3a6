package org.rostrum.core.retrieval;

import java.util.List;
import java.util.Map;
import org.rostrum.core.model.PassageId;

/// Makes one score of two: the convex sum of scores that are each stretched to 0 to 1 over the
/// candidates (Bruch, Gai and Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval",
/// 2023).
final class Fusion {

  private static final double MEANING = 0.4;

  private Fusion() {}

  /// A candidate with the two scores it came with, and the fused one.
  record Fused(PassageId passage, double score, double words, double meaning) {}

  /// Every candidate, in no order.
  ///
  /// @param words scores by words, 0 or more; a passage that is missing shares no word
  /// @param meaning cosines of every candidate
  static List<Fused> of(Map<PassageId, Double> words, Map<PassageId, Double> meaning) {
    double best = words.values().stream().mapToDouble(d -> d).max().orElse(0);
    double near = meaning.values().stream().mapToDouble(d -> d).max().orElse(0);
    double far = meaning.values().stream().mapToDouble(d -> d).min().orElse(0);
    return meaning.entrySet().stream()
        .map(
            entry -> {
              double shared = words.getOrDefault(entry.getKey(), 0.0);
              double byWords = best > 0 ? shared / best : 0;
              double byMeaning = near > far ? (entry.getValue() - far) / (near - far) : 0;
              double score = (1 - MEANING) * byWords + MEANING * byMeaning;
              return new Fused(entry.getKey(), score, shared, entry.getValue());
            })
        .toList();
  }
}
