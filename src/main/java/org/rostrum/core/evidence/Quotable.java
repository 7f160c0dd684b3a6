package org.rostrum.core.evidence;

import java.util.List;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.text.Sentences;

/// What can be quoted of a passage by itself.
public final class Quotable {

  private Quotable() {}

  /// Its sentences, in order.
  public static List<Citation> sentences(Passage passage) {
    return Sentences.of(passage.text()).stream()
        .map(sentence -> new Citation(passage, sentence.shift(passage.span().start())))
        .toList();
  }
}
