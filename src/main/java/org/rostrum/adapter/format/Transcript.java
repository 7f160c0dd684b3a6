package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Slug;

/// Writes a transcript out as a panel. Turns of nobody become prose of the source, under the theme
/// they stand under, since a remark is always somebody's.
public final class Transcript {

  private final Publication publication;
  private final Cast cast;
  private final Canonical canonical = new Canonical();
  private final Map<SpeakerEntry, SpeakerId> ids = new HashMap<>();
  private final List<Section> sections = new ArrayList<>();

  Transcript(Publication publication, Cast cast) {
    this.publication = publication;
    this.cast = cast;
  }

  /// The transcript of a file, word for word, as a panel of those who have a turn, or why there is
  /// none.
  ///
  /// @param affiliations what is known of them, by their labels
  /// @param turns in the order of the file
  public static Read read(
      SourceFile file,
      Publication publication,
      Map<String, Affiliation> affiliations,
      List<Turn> turns,
      Findings findings) {
    Cast cast = Cast.of(affiliations, turns, findings);
    return findings.read(
        () -> new Transcript(publication, cast).panel(file.sourceId(), Wording.VERBATIM));
  }

  Source panel(SourceId id, Wording wording) {
    List<TextSpan> details = PublicationLines.write(publication, canonical);
    canonical.line("Speakers");
    List<Appearance> appearances = cast.entries().stream().map(this::appearance).toList();
    PanelThemes themes = new PanelThemes();
    List<Remark> remarks = new ArrayList<>(cast.turns().size());
    String theme = null;
    @Nullable ThemeId themeId = null;
    @Nullable TextSpan heading = null;
    List<TextSpan> nobodys = new ArrayList<>();
    for (Turn turn : Clock.read(cast.turns())) {
      if (!Objects.equals(theme, turn.theme())) {
        close(heading, nobodys);
        theme = turn.theme();
        themeId = theme == null ? null : themes.at(theme, canonical.line(theme));
        heading = themeId == null ? null : themes.heading(themeId);
      }
      String label = turn.speaker();
      if (label == null) {
        nobodys.add(canonical.line("", turn.text(), turn.onsets()));
      } else {
        SpeakerId speaker = Objects.requireNonNull(ids.get(cast.of(label)));
        String before = turn.follows() ? "" : label + ": ";
        TextSpan said = canonical.line(before, turn.text(), turn.onsets());
        remarks.add(new Remark(speaker, themeId, said, turn.authorship()));
      }
    }
    close(heading, nobodys);
    return new Source.Panel(
        id,
        publication,
        wording,
        canonical.text(),
        appearances,
        themes.themes(),
        remarks,
        sections,
        details,
        canonical.marks());
  }

  /// Ends the section of what nobody is credited with under one heading.
  private void close(@Nullable TextSpan heading, List<TextSpan> nobodys) {
    if (!nobodys.isEmpty()) {
      sections.add(new Section(heading, nobodys, null));
      nobodys.clear();
    }
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
