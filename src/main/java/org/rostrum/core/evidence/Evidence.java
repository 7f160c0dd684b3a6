package org.rostrum.core.evidence;

import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;

/// A sentence that may answer.
///
/// @param score how well it answers, as the judge has it
/// @param ahead what it is put ahead of others by, for the kind of text that it is and, in a
///   conversation, for the turns around it
public record Evidence(Citation citation, double score, double ahead) {

  /// The same, put ahead of others by so much more.
  Evidence ahead(double by) {
    return new Evidence(citation, score, ahead + by);
  }

  /// What it is ranked by.
  public double rank() {
    return score + ahead;
  }

  public Passage passage() {
    return citation.passage();
  }

  public String quote() {
    return citation.quote();
  }

  /// Whether it was said in a conversation.
  boolean talk() {
    return passage().talk();
  }
}
