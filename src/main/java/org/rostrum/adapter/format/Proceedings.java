package org.rostrum.adapter.format;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Slug;

/// A record of what was said, gathered while it is read: who was there, and in order the turns,
/// under their headings. Not thread-safe.
///
/// A turn without a speaker becomes prose of the source, which nobody is credited with. Notes stand
/// in the canonical text and are no passage, so nothing is ever quoted from them.
public final class Proceedings {

  private sealed interface Item {

    /// @param label what stands before the words in the canonical text; blank for nothing
    record Turn(
        @Nullable String speaker,
        String label,
        List<String> paragraphs,
        @Nullable String heading,
        @Nullable String time,
        Authorship authorship)
        implements Item {}

    record Note(String text) implements Item {}
  }

  private static final String NOBODY = "";

  private final SourceFile file;
  private final Findings findings;
  private final Map<String, ListingLine> people = new LinkedHashMap<>();
  private final List<Item> items = new ArrayList<>();
  private int pieces;
  private long length;
  private final Imprint imprint = new Imprint();
  private Wording wording = Wording.VERBATIM;
  private @Nullable String heading;

  public Proceedings(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  public void title(String text) {
    imprint.title(text);
  }

  public boolean isTitled() {
    return imprint.isTitled();
  }

  public void publisher(@Nullable String name) {
    imprint.publisher(name);
  }

  public void date(@Nullable LocalDate day) {
    imprint.date(day);
  }

  public void url(@Nullable URI address) {
    imprint.url(address);
  }

  public void wording(Wording whose) {
    wording = whose;
  }

  /// Lists somebody; who has the same name is the same person.
  public void list(ListingLine person) {
    Bounds.checkPeople(people.size());
    people.merge(
        Slug.of(person.name()),
        person,
        (before, now) ->
            before.affiliation().equals(Affiliation.UNKNOWN) && before.capacities().isEmpty()
                ? now
                : before);
  }

  /// The heading of what follows.
  public void heading(@Nullable String text) {
    heading = text == null || text.isBlank() ? null : OneLine.of(text);
  }

  /// Somebody's words.
  ///
  /// @param paragraphs the stretches over whose ends no quotation may go
  public void said(String speaker, List<String> paragraphs, @Nullable String time) {
    said(speaker, paragraphs, time, Authorship.OWN);
  }

  /// Somebody else's words, which somebody quotes and the record sets apart.
  public void quoted(String speaker, List<String> paragraphs, @Nullable String time) {
    said(speaker, paragraphs, time, Authorship.QUOTED);
  }

  private void said(
      String speaker, List<String> paragraphs, @Nullable String time, Authorship authorship) {
    String name = file.named(speaker).orElse(speaker);
    if (!people.containsKey(Slug.of(name))) {
      list(new ListingLine(name, Affiliation.UNKNOWN, List.of()));
    }
    add(name, speaker, paragraphs, time, authorship);
  }

  /// Words that nobody may be credited with.
  ///
  /// @param label what the file has before them; blank for nothing
  public void unattributed(String label, List<String> paragraphs) {
    Optional<String> name = file.named(label);
    if (name.isPresent()) {
      said(name.get(), paragraphs, null);
    } else {
      add(null, label, paragraphs, null, Authorship.OWN);
    }
  }

  /// What the file says that is no part of the record.
  public void note(String text) {
    if (!text.isBlank()) {
      items.add(new Item.Note(OneLine.of(text)));
    }
  }

  private void add(
      @Nullable String speaker,
      String label,
      List<String> paragraphs,
      @Nullable String time,
      Authorship authorship) {
    List<String> lines =
        paragraphs.stream().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
    if (!lines.isEmpty()) {
      pieces += lines.size();
      Bounds.checkPieces(pieces);
      length += lines.stream().mapToLong(String::length).sum();
      Bounds.checkLength(length);
      items.add(new Item.Turn(speaker, OneLine.of(label), lines, heading, time, authorship));
    }
  }

  /// The panel, or why there is none.
  public Read read() {
    if (items.stream().noneMatch(Item.Turn.class::isInstance)) {
      findings.problem(
          0,
          "it was read as a record of what was said, and no turn was found in it",
          "see whether the file is whole; a turn begins with who speaks");
    } else if (items.stream()
        .noneMatch(item -> item instanceof Item.Turn turn && turn.speaker() != null)) {
      findings.warn(
          0,
          "nobody could be credited with any of it",
          "see whether the file names who speaks before the words");
    }
    imprint.check(findings);
    return findings.read(this::panel);
  }

  private Source panel() {
    return new Writing(imprint.publication(file.name())).panel();
  }

  /// The record while it is written into a canonical text.
  private final class Writing {

    private final Publication publication;
    private final Canonical canonical = new Canonical();
    private final PanelThemes themes = new PanelThemes();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private @Nullable String under;
    private @Nullable TextSpan heading;

    Writing(Publication publication) {
      this.publication = publication;
    }

    Source panel() {
      List<TextSpan> details = PublicationLines.write(publication, canonical);
      List<Appearance> appearances = List.of();
      if (!people.isEmpty()) {
        canonical.line("Speakers");
        appearances = people.values().stream().map(this::appearance).toList();
      }
      for (Item item : items) {
        switch (item) {
          case Item.Note note -> canonical.line(note.text());
          case Item.Turn turn -> write(turn);
        }
      }
      return new Source.Panel(
          file.sourceId(),
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

    private Appearance appearance(ListingLine person) {
      return new Appearance(
          new Speaker(new SpeakerId(Slug.of(person.name())), person.name()),
          person.affiliation(),
          person.capacities(),
          canonical.line("- ", person.line()));
    }

    private void write(Item.Turn turn) {
      if (!Objects.equals(under, turn.heading())) {
        under = turn.heading();
        heading = under == null ? null : canonical.line(under);
      }
      String before = turn.label().isEmpty() ? NOBODY : turn.label() + ": ";
      List<TextSpan> spans = new ArrayList<>();
      for (String paragraph : turn.paragraphs()) {
        spans.add(canonical.line(before, paragraph, time(turn)));
        before = NOBODY;
      }
      if (turn.speaker() == null) {
        sections.add(new Section(heading, spans, null));
        return;
      }
      ThemeId theme = heading == null || under == null ? null : themes.at(under, heading);
      SpeakerId speaker = new SpeakerId(Slug.of(turn.speaker()));
      spans.forEach(span -> remarks.add(new Remark(speaker, theme, span, turn.authorship())));
    }

    /// The time of day: nobody sits in a recording.
    private static List<Onset> time(Item.Turn turn) {
      String time = turn.time();
      return time == null ? List.of() : List.of(new Onset(0, new Spot.Time(time)));
    }
  }
}
