package org.rostrum.adapter.console;

import org.rostrum.core.model.Answer;

/// The outcome of a question, as programs read it.
final class Outcome {

  private Outcome() {}

  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Grounded ignored -> "answered";
      case Answer.Extracts ignored -> "answered";
      case Answer.Corrected ignored -> "corrected";
      case Answer.NoRemarks ignored -> "no-remarks";
      case Answer.NotInCorpus ignored -> "not-in-corpus";
      case Answer.Refused ignored -> "refused";
    };
  }
}
