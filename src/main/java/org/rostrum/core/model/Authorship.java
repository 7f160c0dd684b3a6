package org.rostrum.core.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose words somebody utters.
public enum Authorship {
  /// Their own.
  OWN,
  /// Somebody else's, which they quote.
  QUOTED,
  /// Somebody else's, which they read out: a letter, a question from the audience.
  READ_OUT;

  /// How it is written, as in "read out".
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The one that is written so; empty where none is.
  public static Optional<Authorship> of(String text) {
    return Stream.of(values()).filter(one -> one.text().equals(text)).findFirst();
  }
}
