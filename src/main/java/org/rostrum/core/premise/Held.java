package org.rostrum.core.premise;

import java.util.List;
import org.rostrum.core.model.Citation;

/// What the record makes of what a question takes for granted.
public sealed interface Held {

  /// Nothing that was found says so, and nothing the contrary; or nothing was taken for granted.
  record Open() implements Held {}

  record BorneOut() implements Held {}

  /// @param words what says the contrary, in order
  record Contradicted(List<Citation> words) implements Held {

    public Contradicted {
      words = List.copyOf(words);
    }
  }

  /// It is what somebody said whom the speaker quotes.
  record Anothers() implements Held {}
}
