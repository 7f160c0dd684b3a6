package org.rostrum.core.model;

import java.util.Optional;

/// Words of a passage, by their place in the canonical text. Both the words and their attribution
/// are derived, so a citation cannot misquote.
///
/// @throws IllegalArgumentException when the span is empty or leaves the passage
public record Citation(Passage passage, TextSpan span) {

  public Citation {
    if (span.length() == 0 || !passage.span().contains(span)) {
      throw new IllegalArgumentException(span + " is not inside " + passage.id());
    }
  }

  /// The whole passage.
  public Citation(Passage passage) {
    this(passage, passage.span());
  }

  public Place place() {
    return new Place(passage.id(), span);
  }

  /// Where the cited words begin in the recording or the print, as far as that is known.
  public Optional<Spot> spot() {
    return passage.locator().marks().of(span);
  }

  /// The cited words, as written.
  public String quote() {
    return span.shift(-passage.span().start()).of(passage.text());
  }
}
