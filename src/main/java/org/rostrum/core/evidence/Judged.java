package org.rostrum.core.evidence;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.core.model.Citation;

/// What came of a search.
///
/// @param sought what was looked for
/// @param evidence sentences, best first
/// @param confidence how likely the best of them answers, 0 to 1; 0 where none was found
/// @param others sentences that came less near and were not judged, the nearest first
public record Judged(
    Sought sought, List<Evidence> evidence, double confidence, List<Citation> others) {

  /// From here on it is likelier that something is so than that it is not.
  public static final double LIKELY = 0.5;

  public Judged {
    evidence = List.copyOf(evidence);
    others = List.copyOf(others);
  }

  public boolean none() {
    return evidence.isEmpty();
  }

  public Evidence best() {
    return evidence.getFirst();
  }

  /// Whether the record answers.
  public boolean strong() {
    return confidence >= LIKELY;
  }

  /// The same without what is not wanted.
  public Judged only(Predicate<Evidence> wanted) {
    return new Judged(sought, evidence.stream().filter(wanted).toList(), confidence, others);
  }

  /// The best, and those others that likely answer too.
  public List<Citation> shown(int most) {
    return Stream.concat(
            evidence.stream().limit(1), evidence.stream().skip(1).filter(e -> e.score() >= LIKELY))
        .limit(most)
        .map(Evidence::citation)
        .toList();
  }
}
