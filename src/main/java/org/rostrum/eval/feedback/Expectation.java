package org.rostrum.eval.feedback;

import java.util.List;
import org.rostrum.eval.GoldQuestion.Expected;

/// What an operator says should come of a proposed question.
///
/// @param gold words of the record that answer it, or `[report § heading]`
/// @param all whether all of the gold must be cited, or any one of it
/// @param speakers who must be named
/// @param wrongSpeakers who must not be credited
public record Expectation(
    Expected expected,
    List<String> gold,
    boolean all,
    List<String> speakers,
    List<String> wrongSpeakers) {

  public Expectation {
    gold = List.copyOf(gold);
    speakers = List.copyOf(speakers);
    wrongSpeakers = List.copyOf(wrongSpeakers);
  }
}
