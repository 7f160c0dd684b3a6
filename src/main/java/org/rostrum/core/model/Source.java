package org.rostrum.core.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Something that was published, read into one canonical text that every offset refers to.
public sealed interface Source {

  SourceId id();

  Publication publication();

  Wording wording();

  /// The canonical text: what `sources show` prints, and what spans count in UTF-16 code units.
  String text();

  /// Prose that is nobody's remark.
  List<Section> sections();

  /// Lines of the canonical text that give the publication's own particulars (authors, date), where
  /// it has such lines.
  List<TextSpan> details();

  /// Which stretches of the text stand where in the recording or the print that it is the text of.
  Marks marks();

  default String title() {
    return publication().title();
  }

  /// A report: sections by its authors, or an editor's summary of them.
  ///
  /// @param quotations those paragraphs of the sections that are somebody else's words
  record Report(
      SourceId id,
      Publication publication,
      Wording wording,
      String text,
      List<Section> sections,
      List<QuotedParagraph> quotations,
      List<TextSpan> details,
      Marks marks)
      implements Source {

    public Report {
      sections = List.copyOf(sections);
      quotations = List.copyOf(quotations);
      details = List.copyOf(details);
    }

    /// A report without pages, and without a paragraph that is somebody else's.
    public Report(
        SourceId id,
        Publication publication,
        Wording wording,
        String text,
        List<Section> sections,
        List<TextSpan> details) {
      this(id, publication, wording, text, sections, List.of(), details, Marks.NONE);
    }
  }

  /// An event at which people spoke: who was listed, and what is recorded of each.
  record Panel(
      SourceId id,
      Publication publication,
      Wording wording,
      String text,
      List<Appearance> appearances,
      List<Theme> themes,
      List<Remark> remarks,
      List<Section> sections,
      List<TextSpan> details,
      Marks marks)
      implements Source {

    public Panel {
      appearances = List.copyOf(appearances);
      themes = List.copyOf(themes);
      remarks = List.copyOf(remarks);
      sections = List.copyOf(sections);
      details = List.copyOf(details);
      Set<SpeakerId> listed =
          appearances.stream().map(a -> a.speaker().id()).collect(Collectors.toSet());
      for (Remark remark : remarks) {
        if (!listed.contains(remark.speaker())) {
          throw new IllegalArgumentException("a remark of somebody not listed: " + remark);
        }
      }
    }

    /// A panel of which no recording is known.
    public Panel(
        SourceId id,
        Publication publication,
        Wording wording,
        String text,
        List<Appearance> appearances,
        List<Theme> themes,
        List<Remark> remarks,
        List<Section> sections,
        List<TextSpan> details) {
      this(
          id,
          publication,
          wording,
          text,
          appearances,
          themes,
          remarks,
          sections,
          details,
          Marks.NONE);
    }

    public Optional<Appearance> appearance(SpeakerId speaker) {
      return appearances.stream().filter(a -> a.speaker().id().equals(speaker)).findFirst();
    }

    /// How many remarks of somebody are recorded, in their own words.
    public long remarksBy(SpeakerId speaker) {
      return remarks.stream()
          .filter(
              remark -> remark.speaker().equals(speaker) && remark.authorship() == Authorship.OWN)
          .count();
    }

    public Optional<Theme> theme(ThemeId theme) {
      return themes.stream().filter(t -> t.id().equals(theme)).findFirst();
    }
  }
}
