package org.rostrum.adapter.format;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    /// @param asking whether the list of those present says whom the label means
    record Turn(
        @Nullable String speaker,
        String label,
        List<String> paragraphs,
        @Nullable String heading,
        @Nullable String time,
        Authorship authorship,
        boolean asking)
        implements Item {

      Turn by(@Nullable String somebody) {
        return new Turn(somebody, label, paragraphs, heading, time, authorship, false);
      }

      Turn asks(Authorship whose) {
        return new Turn(speaker, label, paragraphs, heading, time, whose, true);
      }

      /// Whom the list of those present is asked for; null for nobody.
      @Nullable String named() {
        return asking ? label : speaker;
      }
    }

    record Note(String text) implements Item {}
  }

  private static final String NOBODY = "";

  private final SourceFile file;
  private final Findings findings;
  private final Map<String, ListingLine> people = new LinkedHashMap<>();
  private final Narrated narrated = new Narrated();
  private final Attendance attendance = new Attendance();

  /// Names that the operator has given, which nothing in the file puts right.
  private final Set<String> given = new HashSet<>();

  /// Labels that only the list of those present can say of whom they are, and where they stand.
  private final Map<String, Integer> asked = new LinkedHashMap<>();

  private List<Item> items = new ArrayList<>();
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
    attendance.heading(heading == null ? "" : heading);
  }

  /// Lists whoever an entry of a list names.
  ///
  /// @return whether it names anybody
  public boolean present(String entry) {
    List<ListingLine> people = attendance.present(entry);
    people.forEach(this::list);
    return !people.isEmpty();
  }

  /// Takes in whom a line at the head of the record introduces, by name and office.
  public void introduce(String line) {
    attendance.introduce(line);
  }

  /// Whether a label means one of those listed so far.
  public boolean means(String label) {
    return attendance.of(label).isPresent();
  }

  /// Takes in a line that lists those present, or those who are not, which is then no part of what
  /// was said.
  ///
  /// @return whether it does
  public boolean attend(String line) {
    if (Attendance.isAbsence(line)) {
      return true;
    }
    List<ListingLine> present = attendance.line(line);
    present.forEach(this::list);
    return !present.isEmpty();
  }

  /// Takes in what a label heads that is a list of people, and nothing that was said.
  private boolean isList(String label, List<String> paragraphs) {
    boolean absent = Attendance.isAbsence(label);
    boolean there = false;
    if (Attendance.isHead(label)) {
      for (String paragraph : paragraphs) {
        List<ListingLine> people = attendance.presentTogether(paragraph);
        people.forEach(this::list);
        there |= !people.isEmpty();
      }
    }
    if (absent || there) {
      paragraphs.forEach(paragraph -> note(label + ": " + paragraph));
    }
    return absent || there;
  }

  /// Somebody's words.
  ///
  /// @param paragraphs the stretches over whose ends no quotation may go
  public void said(String speaker, List<String> paragraphs, @Nullable String time) {
    said(speaker, paragraphs, time, Authorship.OWN);
  }

  /// Takes in a paragraph without a label, below somebody's words, where whoever kept the record
  /// has written it: it is nobody's then.
  ///
  /// @param stretches what of it may be quoted
  /// @return whether it is
  public boolean narrated(List<String> stretches) {
    boolean kept = narrated.is(String.join(" ", stretches), 0);
    if (kept) {
      unattributed("", stretches);
    }
    return kept;
  }

  /// Somebody else's words, which somebody quotes and the record sets apart.
  public void quoted(String speaker, List<String> paragraphs, @Nullable String time) {
    said(speaker, paragraphs, time, Authorship.QUOTED);
  }

  /// Somebody else's words, of which the record says that somebody reads them out.
  public void readOut(String speaker, List<String> paragraphs, @Nullable String time) {
    said(speaker, paragraphs, time, Authorship.READ_OUT);
  }

  private void said(
      String speaker, List<String> paragraphs, @Nullable String time, Authorship authorship) {
    if (isList(speaker, paragraphs)) {
      return;
    }
    Optional<String> byOperator = file.named(speaker);
    byOperator.ifPresent(given::add);
    String name = byOperator.orElse(speaker);
    attendance.heading("");
    paragraphs.forEach(narrated::said);
    if (!people.containsKey(Slug.of(name))) {
      list(new ListingLine(name, Affiliation.UNKNOWN, List.of()));
    }
    String label = speaker;
    for (Said part : parts(paragraphs, authorship)) {
      if (part.another()) {
        another(part.paragraphs());
      } else {
        add(name, label, part.paragraphs(), time, part.authorship());
      }
      label = NOBODY;
    }
  }

  /// What somebody else says behind a bracket within somebody's words.
  private void another(List<String> paragraphs) {
    findings.warn(
        0,
        "in what is said, "
            + Findings.shown(paragraphs.getFirst())
            + " seems to say that somebody else goes on: it is credited to nobody",
        "give it a turn of its own, under the whole name of whoever says it");
    add(null, NOBODY, paragraphs, null, Authorship.OWN);
  }

  /// Stretches of what stands under one label.
  ///
  /// @param another whether somebody else says them
  private record Said(List<String> paragraphs, Authorship authorship, boolean another) {}

  /// Divides what stands under a label where brackets say who utters what follows, or that it is
  /// read out.
  private static List<Said> parts(List<String> paragraphs, Authorship authorship) {
    List<Said> parts = new ArrayList<>();
    parts.add(new Said(new ArrayList<>(), authorship, false));
    for (String paragraph : paragraphs) {
      Optional<BracketVoice.Opening> opening = BracketVoice.opening(paragraph);
      String words = paragraph;
      if (opening.isPresent() && !parts.getLast().another()) {
        boolean another = opening.get().isAnother();
        boolean reads = BracketVoice.reads(opening.get().voice().inside());
        Authorship whose = another || !reads ? authorship : Authorship.READ_OUT;
        words = another ? paragraph : opening.get().words();
        parts.add(new Said(new ArrayList<>(), whose, another));
      }
      parts.getLast().paragraphs().add(words);
    }
    parts.removeIf(part -> part.paragraphs().isEmpty());
    return parts;
  }

  /// Words that nobody may be credited with.
  ///
  /// @param label what the file has before them; blank for nothing
  public void unattributed(String label, List<String> paragraphs) {
    Optional<String> name = file.named(label);
    if (!label.isBlank() && isList(label, paragraphs)) {
      return;
    }
    if (name.isPresent()) {
      said(name.get(), paragraphs, null);
    } else {
      List<String> said = new ArrayList<>();
      for (String paragraph : paragraphs) {
        if (label.isBlank() && attend(paragraph)) {
          note(paragraph);
        } else {
          said.add(paragraph);
        }
      }
      add(null, label, said, null, Authorship.OWN);
    }
  }

  /// Words of whoever a label means by the list of those present; nobody's where it means none of
  /// them, or several.
  ///
  /// @param line where it stands in the file, from 1; 0 where that is not known
  public void labelled(String label, List<String> paragraphs, int line) {
    if (label.isBlank()) {
      unattributed(label, paragraphs);
      return;
    }
    for (Said part : parts(paragraphs, Authorship.OWN)) {
      if (part.another()) {
        another(part.paragraphs());
        continue;
      }
      int before = items.size();
      unattributed(label, part.paragraphs());
      if (items.size() > before
          && items.getLast() instanceof Item.Turn turn
          && turn.speaker() == null) {
        asked.putIfAbsent(label, line);
        items.set(items.size() - 1, turn.asks(part.authorship()));
      }
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
      items.add(new Item.Turn(speaker, OneLine.of(label), lines, heading, time, authorship, false));
    }
  }

  /// The panel, or why there is none.
  public Read read() {
    settle();
    narrated.report(findings);
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

  /// Gives turns to those whom their labels mean by the list of those present.
  private void settle() {
    Set<String> speaking = new LinkedHashSet<>();
    for (Item item : items) {
      if (item instanceof Item.Turn turn && turn.named() != null) {
        speaking.add(turn.named());
      }
    }
    speaking.removeAll(given);
    Map<String, Attendance.Meant> meant = attendance.meant(speaking);
    for (String name : NameForms.shared(people.values().stream().map(ListingLine::name).toList())) {
      if (meant.get(name) instanceof Attendance.Meant.Unlisted) {
        meant.put(name, new Attendance.Meant.Several());
      }
    }
    meant.forEach(this::settle);
    items = items.stream().map(item -> settled(item, meant)).toList();
  }

  private void settle(String name, Attendance.Meant meant) {
    switch (meant) {
      case Attendance.Meant.Person(String full) -> rename(name, full);
      case Attendance.Meant.Several() -> {
        people.remove(Slug.of(name));
        warn(name, " may be several of those who speak");
      }
      case Attendance.Meant.Unlisted() -> {
        if (asked.containsKey(name)) {
          warn(name, " is nobody's name beyond doubt");
        }
      }
    }
  }

  private void warn(String label, String why) {
    findings.warn(
        asked.getOrDefault(label, 0),
        Findings.shown(label) + why + ", so what is said under it is credited to nobody",
        "write the full name, as the list of those present has it");
  }

  private void rename(String name, String full) {
    @Nullable ListingLine before = people.remove(Slug.of(name));
    attendance.of(full).ifPresent(one -> people.remove(Slug.of(one.name())));
    ListingLine listing =
        attendance.of(full).orElse(new ListingLine(full, Affiliation.UNKNOWN, List.of()));
    boolean unknown = listing.affiliation().equals(Affiliation.UNKNOWN);
    Affiliation affiliation =
        unknown && before != null ? before.affiliation() : listing.affiliation();
    list(new ListingLine(full, affiliation, listing.capacities()));
  }

  private static Item settled(Item item, Map<String, Attendance.Meant> meant) {
    if (!(item instanceof Item.Turn turn) || turn.named() == null) {
      return item;
    }
    return switch (meant.getOrDefault(turn.named(), new Attendance.Meant.Unlisted())) {
      case Attendance.Meant.Person(String full) -> turn.by(full);
      case Attendance.Meant.Several() -> turn.by(null);
      case Attendance.Meant.Unlisted() -> turn;
    };
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
