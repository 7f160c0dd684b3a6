package org.rostrum.adapter.format.transcript;

import org.rostrum.adapter.format.Findings;

/// A way to write down who speaks.
sealed interface TurnLayout permits CourtLayout, TimedLayout, BoldLayout, NamedLayout {

  /// How well a text keeps to it, 0 (not) to 1 (certainly).
  double fits(String text);

  /// Reads the turns of a text into a talk; returns what stands before the first.
  Preface read(String text, Talk talk, Findings findings);
}
