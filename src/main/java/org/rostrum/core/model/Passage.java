package org.rostrum.core.model;

import java.util.Optional;
import java.util.Set;

/// A stretch of one source's canonical text that never crosses a speaker's turn.
///
/// @param id stable: made of source, locator and a hash of the text
/// @param span where it stands in the canonical text
/// @param text the canonical text at that span
public record Passage(
    PassageId id,
    SourceId source,
    Attribution attribution,
    Locator locator,
    TextSpan span,
    String text,
    Set<ThemeId> themes) {

  public Passage {
    themes = Set.copyOf(themes);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(id + ": the text does not fill its span");
    }
  }

  /// Who said it in their own words, where it is somebody's remark.
  public Optional<Speaker> speaker() {
    return attribution instanceof Attribution.Spoken(Speaker speaker, Affiliation ignored)
        ? Optional.of(speaker)
        : Optional.empty();
  }

  /// Who uttered it, be it in their own words or in those of somebody else.
  public Optional<Speaker> utteredBy() {
    return attribution instanceof Attribution.Relayed(Attribution.Spoken by, Authorship ignored)
        ? Optional.of(by.speaker())
        : speaker();
  }

  /// Whether nobody is credited with uttering it: it is the record's own, or somebody's whom the
  /// record does not name.
  public boolean uncredited() {
    return utteredBy().isEmpty();
  }

  public boolean saidBy(SpeakerId person) {
    return speaker().filter(s -> s.id().equals(person)).isPresent();
  }

  /// Whether somebody said it.
  public boolean remark() {
    return locator.part() == Locator.Part.REMARK;
  }

  /// Whether it was said in a conversation. Quotations that an editor set under headings are no
  /// conversation.
  public boolean talk() {
    return themes.isEmpty() && remark();
  }

  /// Whether it is a report's own text.
  public boolean report() {
    return attribution instanceof Attribution.Written || attribution instanceof Attribution.Quoted;
  }
}
