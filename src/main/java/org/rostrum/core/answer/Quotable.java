package org.rostrum.core.answer;

import java.util.List;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.text.Sentences;

/// What can be quoted of a passage by itself.
final class Quotable {

  private Quotable() {}

  /// Its sentences, in order.
  static List<Citation> sentences(Passage passage) {
    return Sentences.of(passage.text()).stream()
        .map(sentence -> new Citation(passage, sentence.shift(passage.span().start())))
        .toList();
  }
}
