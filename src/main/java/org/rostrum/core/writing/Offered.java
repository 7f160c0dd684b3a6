package org.rostrum.core.writing;

import java.util.List;
import java.util.Set;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.text.Words;

/// A sentence of the record that a model may rest on.
///
/// @param number from 1, by which the model refers to it
/// @param by whose it is, as the model is told
public record Offered(int number, Citation citation, String by) {

  private static final Set<String> REFERRING =
      Set.of("they", "it", "that", "this", "these", "those", "such", "he", "she", "their", "its");

  /// The words on one line.
  public String words() {
    return citation.quote().strip().replaceAll("\\s+", " ");
  }

  /// The words with what they refer to: those before them where they begin with "they" or "that".
  String read() {
    List<Words.Word> words = Words.of(words());
    if (words.isEmpty() || !REFERRING.contains(words.getFirst().folded())) {
      return words();
    }
    return Nearby.before(citation).map(before -> before.quote() + " ").orElse("") + words();
  }

  /// Whether somebody said it in their own words.
  public boolean spoken() {
    return citation.passage().attribution() instanceof Attribution.Spoken;
  }
}
