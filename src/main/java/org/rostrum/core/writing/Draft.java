package org.rostrum.core.writing;

import java.util.List;

/// What a model wrote, read but not believed yet.
///
/// @param quotes the numbers of the sentences to quote
/// @param otherwise whether the record is said to have it otherwise than the question takes for
///   granted
record Draft(List<Sentence> sentences, List<Integer> quotes, boolean otherwise) {

  Draft {
    sentences = List.copyOf(sentences);
    quotes = List.copyOf(quotes);
  }

  /// @param cites the numbers that it rests on; [#NO_NUMBER] for what is none
  record Sentence(String text, List<Integer> cites) {

    Sentence {
      cites = List.copyOf(cites);
    }
  }

  /// Stands for whatever a model wrote in a number's place; no sentence has it.
  static final int NO_NUMBER = 0;
}
