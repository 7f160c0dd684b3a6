package org.rostrum.core.premise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;

/// A sentence to be judged, with what it is read in.
///
/// @param citation the sentence
/// @param heading what it stands under; null where nothing is
/// @param before what was said just before it by the same speaker; null where it is to be judged by
///   itself
public record Candidate(Citation citation, @Nullable String heading, @Nullable Citation before) {

  public static Candidate alone(Citation citation) {
    return new Candidate(citation, citation.passage().locator().heading(), null);
  }

  public static Candidate after(Citation before, Citation citation) {
    return new Candidate(citation, citation.passage().locator().heading(), before);
  }

  /// What is judged, in order.
  public List<Citation> citations() {
    return before == null ? List.of(citation) : List.of(before, citation);
  }

  /// Its words, those before it first.
  public String words() {
    return before == null ? citation.quote() : before.quote() + "\n" + citation.quote();
  }
}
