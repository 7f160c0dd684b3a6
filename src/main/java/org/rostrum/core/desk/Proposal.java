package org.rostrum.core.desk;

import java.util.List;
import org.rostrum.core.question.Question;

/// A question whose reply somebody found wanting, proposed to be one of those that answers are
/// judged by.
///
/// @param shown the reply
/// @param before the questions asked before in the same conversation, in order, as far as they are
///   remembered
/// @param complaints what was said against it, in the order it was given: one at the least
public record Proposal(
    Shown shown, Question question, List<String> before, List<Feedback> complaints) {

  public Proposal {
    before = List.copyOf(before);
    complaints = List.copyOf(complaints);
  }
}
