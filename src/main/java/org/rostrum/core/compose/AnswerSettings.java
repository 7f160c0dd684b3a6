package org.rostrum.core.compose;

/// How much an answer shows.
///
/// @param maxCitations the most citations in one answer: 1 or more
public record AnswerSettings(int maxCitations) {

  public AnswerSettings {
    if (maxCitations < 1) {
      throw new IllegalArgumentException("an answer without citations: " + maxCitations);
    }
  }
}
