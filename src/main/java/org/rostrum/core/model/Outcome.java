package org.rostrum.core.model;

/// What came of a question, in the word that programs read.
public enum Outcome {
  ANSWERED("answered"),
  /// What the question assumed is wrong: the record shows otherwise.
  CORRECTED("corrected"),
  /// Listed, but nothing of theirs is recorded on this, or at all.
  NO_REMARKS("no-remarks"),
  NOT_IN_CORPUS("not-in-corpus"),
  REFUSED("refused");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /// Whether the answer is that there is none.
  public boolean declines() {
    return switch (this) {
      case NO_REMARKS, NOT_IN_CORPUS, REFUSED -> true;
      case ANSWERED, CORRECTED -> false;
    };
  }

  public static Outcome of(Answer answer) {
    return switch (answer) {
      case Answer.Grounded ignored -> ANSWERED;
      case Answer.Extracts ignored -> ANSWERED;
      case Answer.Which ignored -> ANSWERED;
      case Answer.Corrected ignored -> CORRECTED;
      case Answer.NoRemarks ignored -> NO_REMARKS;
      case Answer.NotInCorpus ignored -> NOT_IN_CORPUS;
      case Answer.Aside ignored -> NOT_IN_CORPUS;
      case Answer.Refused ignored -> REFUSED;
    };
  }
}
