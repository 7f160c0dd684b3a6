package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Slug;

/// Writes a transcript out as a panel.
final class Transcript {

  private final Publication publication;
  private final Cast cast;
  private final Canonical canonical = new Canonical();
  private final Map<SpeakerEntry, SpeakerId> ids = new HashMap<>();

  Transcript(Publication publication, Cast cast) {
    this.publication = publication;
    this.cast = cast;
  }

  Source panel(SourceId id, Wording wording) {
    List<TextSpan> details = details();
    canonical.line("Speakers");
    List<Appearance> appearances = cast.entries().stream().map(this::appearance).toList();
    PanelThemes themes = new PanelThemes();
    List<Remark> remarks = new ArrayList<>(cast.turns().size());
    String theme = null;
    @Nullable ThemeId themeId = null;
    for (Turns.Turn turn : cast.turns()) {
      if (!Objects.equals(theme, turn.theme())) {
        theme = turn.theme();
        themeId = theme == null ? null : themes.at(theme, canonical.line(theme));
      }
      SpeakerId speaker = Objects.requireNonNull(ids.get(cast.of(turn.speaker())));
      remarks.add(
          new Remark(
              speaker, themeId, canonical.line(turn.speaker() + ": ", turn.text()), turn.time()));
    }
    return new Source.Panel(
        id,
        publication,
        wording,
        canonical.text(),
        appearances,
        themes.themes(),
        remarks,
        List.of(),
        details);
  }

  private List<TextSpan> details() {
    List<TextSpan> details = new ArrayList<>(List.of(canonical.line(publication.title())));
    if (publication.publisher() != null) {
      details.add(canonical.line("Publisher: " + publication.publisher()));
    }
    if (publication.date() != null) {
      details.add(canonical.line("Date: " + publication.date()));
    }
    if (publication.url() != null) {
      details.add(canonical.line("URL: " + publication.url()));
    }
    return details;
  }

  private Appearance appearance(SpeakerEntry entry) {
    ListingLine listing = entry.listing();
    SpeakerId id = new SpeakerId(Slug.of(listing.name()));
    ids.put(entry, id);
    return new Appearance(
        new Speaker(id, listing.name(), entry.nicknames()),
        listing.affiliation(),
        listing.capacities(),
        canonical.line("- ", listing.line()));
  }
}
