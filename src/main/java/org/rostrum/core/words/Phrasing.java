package org.rostrum.core.words;

import java.util.regex.Pattern;

/// Makes the patterns that questions are read by, each of the ways in which English says one thing.
public final class Phrasing {

  /// What a question may open with before it asks.
  public static final String LEAD = "^(?:and |so |but |ok |okay |also |please )*";

  private Phrasing() {}

  /// Any of these ways of saying it, in either case.
  public static Pattern anyOf(String... ways) {
    return Pattern.compile(String.join("|", ways), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
