package org.rostrum.adapter.format.transcript;

import org.rostrum.core.model.Affiliation;

/// Whom a label of a transcript means.
sealed interface Voice {

  /// Somebody the label names.
  record Person(String name, Affiliation affiliation) implements Voice {}

  /// Nobody who could be credited.
  ///
  /// @param why what the label is instead, to go on "the label "
  record Nobody(String why) implements Voice {}
}
