package org.rostrum.core.model;

/// Whose words somebody utters.
public enum Authorship {
  /// Their own.
  OWN,
  /// Somebody else's, which they quote.
  QUOTED,
  /// Somebody else's, which they read out: a letter, a question from the audience.
  READ_OUT
}
