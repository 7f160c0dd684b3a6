package org.rostrum.core.retrieval;

import java.util.List;

/// Port to how text falls into terms. Every index takes text apart in the same way, so that one
/// finds what another does. Thread-safe.
public interface TextAnalysis {

  /// The terms of a text, in order: case, accents and endings do not count, and words that carry no
  /// meaning ("the", "of") are left out. No term is empty or has white space in it.
  List<Term> terms(String text);

  /// Every word of a text as it is written, in order: lower case, without accents.
  List<Term> written(String text);
}
