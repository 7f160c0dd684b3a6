package org.rostrum.core.reply;

import java.util.List;
import org.rostrum.core.model.Citation;

/// How an answer came about.
///
/// @param heard the question as it was taken
/// @param understood what it was understood to ask for
/// @param searched what was searched
/// @param considered the sentences that were weighed
/// @param bar the score from which on a sentence is shown, 0 to 1
/// @param premise what was held against what the question takes for granted; empty where nothing
/// @param verified what was verified of what is shown; empty where nothing is
public record Explanation(
    String heard,
    List<String> understood,
    List<String> searched,
    List<Scored> considered,
    double bar,
    List<String> premise,
    List<String> verified) {

  public Explanation {
    understood = List.copyOf(understood);
    searched = List.copyOf(searched);
    considered = List.copyOf(considered);
    premise = List.copyOf(premise);
    verified = List.copyOf(verified);
  }

  /// A sentence that was weighed.
  ///
  /// @param score how well it answers, 0 to 1
  /// @param shown whether the answer shows it
  public record Scored(Citation citation, double score, boolean shown) {}
}
