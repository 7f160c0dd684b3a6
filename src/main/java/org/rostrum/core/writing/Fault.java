package org.rostrum.core.writing;

/// Why there is no written answer.
public enum Fault {
  SLOW("slow", "The language model took too long"),
  UNREACHABLE("unreachable", "The language model cannot be reached"),
  REFUSED("refused", "The language model's provider refused the request"),
  RATE_LIMITED("rate-limited", "The language model's provider asks to wait"),
  OVER_BUDGET("over-budget", "The language model's budget for today is used up"),
  RESTING("resting", "The language model failed too often and is left alone for a while"),
  CUT("cut", "The language model's answer was cut short"),
  EMPTY("empty", "The language model said nothing"),
  MALFORMED("malformed", "The language model's answer could not be read"),
  UNSUPPORTED("unsupported", "Nothing that the language model wrote was borne out by the record");

  private final String word;
  private final String what;

  Fault(String word, String what) {
    this.word = word;
    this.what = what;
  }

  /// As programs read it.
  public String word() {
    return word;
  }

  /// What stands below the extract that is shown instead.
  public String label() {
    return what + ": these are the record's own words alone.";
  }
}
