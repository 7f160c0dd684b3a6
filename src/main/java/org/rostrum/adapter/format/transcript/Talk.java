package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Attendance;
import org.rostrum.adapter.format.Bounds;
import org.rostrum.adapter.format.BracketVoice;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.Narrated;
import org.rostrum.adapter.format.Onset;
import org.rostrum.adapter.format.Timestamp;
import org.rostrum.adapter.format.Transcript;
import org.rostrum.adapter.format.Turn;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.Publication;

/// A talk while it is put together from a file: who is named, what is said and when. Who the labels
/// mean is decided when all of them are known.
public final class Talk {

  /// From how many words on a turn goes on in a new paragraph, with a time of its own.
  private static final int LONG = 120;

  /// How many words a paragraph has at the most, where no sentence ends.
  private static final int TOO_LONG = 600;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

  /// `I invite Ms. Ana Ruiz`, `We welcome Dr Bo Lund`: whoever is so called to speak.
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?u)\\b(?i:invite|welcome|introduce|joined by|call(?: (?:on|upon))?|give the floor"
              + " to|next witness is|first witness is|witness today is)(?i: now| also)? ((?i:"
              + LabelWords.alternatives("title")
              + ")\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:,"
              + " \\p{Lu}[^,.;]{3,60})?)");

  /// `MR OWEN VANE SC appears for the shire`, at the head of a record.
  private static final Pattern TITLED =
      Pattern.compile(
          "\\s*((?i:"
              + LabelWords.alternatives("title")
              + ")\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}?)(?: [KQS]C\\b|"
              + " A[CMO]\\b|,| \\p{Ll}|$).*");

  /// Words said without a break.
  ///
  /// @param label who is named for them; null where nobody is
  /// @param opens whether somebody is named anew for them
  /// @param apart whether they stand in a paragraph of their own
  /// @param authorship whose words they are
  private record Piece(
      @Nullable String label,
      String text,
      @Nullable String theme,
      @Nullable String time,
      int line,
      boolean opens,
      boolean apart,
      Authorship authorship) {}

  private final Findings findings;
  private final Narrated narrated = new Narrated();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> mentioned = new ArrayList<>();
  private @Nullable String label;
  private @Nullable String theme;
  private @Nullable String time;
  private boolean opens = true;
  private boolean apart = true;
  private Authorship authorship = Authorship.OWN;

  public Talk(Findings findings) {
    this.findings = findings;
  }

  /// A title for a talk whose file gives none: the file's name without folders and extension.
  public static String nameOf(SourceFile file) {
    return Preface.nameOf(file);
  }

  /// From here on somebody speaks whom this label names.
  public void turn(String named) {
    label = named;
    opens = true;
    authorship = TranscriptLabel.authorship(named);
  }

  /// From here on somebody speaks who is not named.
  public void nobody() {
    label = null;
    opens = true;
    authorship = Authorship.OWN;
  }

  /// Somebody is called who may speak from here on, by a full name.
  void mention(String name) {
    mentioned.add(name);
  }

  /// What follows stands in a paragraph of its own, also where the same person goes on.
  public void paragraph() {
    apart = true;
  }

  public void theme(@Nullable String heading) {
    theme = heading;
  }

  public void time(@Nullable String shown) {
    time = shown;
  }

  /// What was said; line breaks in it do not count, and stage directions are left out.
  public void words(String text, int line) {
    Patience.check();
    Bounds.checkPieces(pieces.size());
    for (Directions.Stretch stretch : Directions.of(SPACE.matcher(text).replaceAll(" "))) {
      switch (stretch) {
        case Directions.Stretch.Spoken(String spoken) -> {
          pieces.add(new Piece(label, spoken, theme, time, line, opens, apart, authorship));
          opens = false;
          apart = false;
        }
        case Directions.Stretch.Interjected(String called) -> {
          pieces.add(new Piece(null, called, theme, time, line, true, true, Authorship.OWN));
          apart = true;
        }
        case Directions.Stretch.At(Timestamp at) -> {
          time = at.toString();
          apart |= pieces.isEmpty() || endsSentence(pieces.getLast().text());
        }
        case Directions.Stretch.Another(String bracket) -> another(bracket, line);
        case Directions.Stretch.Silent(String inside) -> direct(inside);
      }
    }
  }

  /// Takes in what a direction says of the words behind it: that they are read out, or no more.
  private void direct(String inside) {
    apart = true;
    if (BracketVoice.endsReading(inside)) {
      authorship = Authorship.OWN;
    } else if (BracketVoice.reads(inside)) {
      authorship = Authorship.READ_OUT;
    }
  }

  /// From here on somebody speaks whom a bracket among the words means.
  private void another(String bracket, int line) {
    if (label != null) {
      findings.warn(
          line,
          "in what is said, \"["
              + bracket
              + "]\" seems to say that somebody else goes on: what follows is credited to nobody",
          "give what follows a turn of its own, under the whole name of whoever says it");
    }
    nobody();
    apart = true;
  }

  /// A block in which several people speak under one name: nobody is credited.
  void exchange(String text, int line) {
    findings.warn(
        line,
        "several people speak in "
            + Findings.shown(text)
            + " under one name, so it is credited to nobody",
        "give each their own turn");
    nobody();
    words(text, line);
  }

  /// A block in which others seem to speak, each with a name before it: nobody is credited.
  void dialogue(String text, int line) {
    findings.warn(
        line,
        Findings.shown(text) + " names somebody else inside, and is credited to nobody",
        "give each their own turn");
    nobody();
    words(text, line);
  }

  /// What one block holds behind its label.
  void block(String text, Labels labels, int line) {
    narrated.said(text);
    if (SharedCue.isAll(text)) {
      exchange(text, line);
      return;
    }
    labels
        .parts(text)
        .ifPresentOrElse(
            parts -> {
              for (Labels.Part part : parts) {
                String named = part.label();
                if (named != null) {
                  turn(named);
                }
                words(part.text(), line);
              }
            },
            () -> dialogue(text, line));
  }

  /// What a paragraph without a label holds, below somebody's words: theirs, or what whoever kept
  /// the record has written there.
  void goOn(String text, Labels labels, int line) {
    String speaking = label;
    if (speaking == null || !narrated.is(spoken(text), line)) {
      block(text, labels, line);
      return;
    }
    Authorship whose = authorship;
    nobody();
    paragraph();
    words(text, line);
    label = speaking;
    authorship = whose;
    opens = true;
    paragraph();
  }

  /// A text without what was not said in it: times, directions.
  private static String spoken(String text) {
    StringBuilder spoken = new StringBuilder();
    for (Directions.Stretch stretch : Directions.of(SPACE.matcher(text).replaceAll(" "))) {
      if (stretch instanceof Directions.Stretch.Spoken(String words)) {
        spoken.append(spoken.isEmpty() ? "" : " ").append(words);
      }
    }
    return spoken.toString();
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /// The talk as a source, with a warning for each label that names nobody.
  ///
  /// @param written the lines of the file above the first turn
  public Read read(SourceFile file, Publication publication, List<String> written) {
    List<String> head = written.stream().map(HeadNames::plain).toList();
    Set<String> labels = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      if (piece.label() != null && labels.add(piece.label())) {
        Bounds.checkPeople(labels.size());
      }
    }
    Attendance attendance = new Attendance();
    for (String line : head) {
      boolean known = List.of(line.split(",\\s*")).stream().anyMatch(labels::contains);
      if (!known && attendance.line(line).isEmpty()) {
        attendance.introduce(line);
      }
    }
    HeadNames.mention(head, attendance);
    for (String line : head) {
      Matcher titled = TITLED.matcher(line);
      if (titled.lookingAt()) {
        attendance.mention(titled.group(1));
      }
    }
    mentioned.forEach(attendance::mention);
    for (Piece piece : pieces) {
      Matcher introduced = INTRODUCED.matcher(piece.text());
      while (introduced.find()) {
        attendance.mention(introduced.group(1));
      }
    }
    Roster roster = Roster.of(labels, file::named, attendance);
    List<Turn> turns = turns(roster);
    narrated.report(findings);
    return Transcript.read(file, publication, roster.affiliations(), turns, findings);
  }

  private List<Turn> turns(Roster roster) {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> nobodys = new LinkedHashMap<>();
    Map<String, Integer> firstLines = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    List<Onset> onsets = new ArrayList<>();
    int words = 0;
    @Nullable Turn open = null;
    for (Piece piece : pieces) {
      String speaker = speaker(piece, roster, nobodys, firstLines);
      boolean joins =
          open != null
              && !piece.apart()
              && Objects.equals(open.speaker(), speaker)
              && (speaker != null || !piece.opens())
              && (speaker == null || open.authorship() == piece.authorship())
              && Objects.equals(open.theme(), piece.theme())
              && words < (endsSentence(text) ? LONG : TOO_LONG);
      if (!joins) {
        close(open, text, onsets, turns);
        Authorship whose = speaker == null ? Authorship.OWN : piece.authorship();
        open = new Turn(speaker, "", piece.theme(), List.of(), piece.line(), false, whose);
        words = 0;
      }
      text.append(text.isEmpty() ? "" : " ");
      if (piece.time() != null) {
        onsets.add(new Onset(text.length(), Onset.at(piece.time())));
      }
      text.append(piece.text());
      words += 1 + (int) piece.text().chars().filter(c -> c == ' ').count();
    }
    close(open, text, onsets, turns);
    nobodys.forEach(
        (named, count) ->
            findings.warn(
                firstLines.getOrDefault(named, 0),
                Findings.shown(named)
                    + " "
                    + reason(roster.of(named))
                    + ": what is said under it ("
                    + count
                    + (count == 1 ? " turn" : " turns")
                    + ") is credited to nobody",
                "write the person's name there, as the file has it elsewhere, if it is known"));
    return turns;
  }

  private static @Nullable String speaker(
      Piece piece, Roster roster, Map<String, Integer> nobodys, Map<String, Integer> firstLines) {
    String named = piece.label();
    if (named == null) {
      return null;
    }
    return switch (roster.of(named)) {
      case Voice.Person person -> person.name();
      case Voice.Nobody ignored -> {
        nobodys.merge(named, piece.opens() ? 1 : 0, Integer::sum);
        firstLines.putIfAbsent(named, piece.line());
        yield null;
      }
    };
  }

  private static String reason(Voice voice) {
    return voice instanceof Voice.Nobody(String why) ? why : "";
  }

  private static void close(
      @Nullable Turn open, StringBuilder text, List<Onset> onsets, List<Turn> turns) {
    if (open != null) {
      turns.add(open.with(text.toString(), onsets));
      text.setLength(0);
      onsets.clear();
    }
  }

  private static boolean endsSentence(CharSequence text) {
    return !text.isEmpty() && ".?!…\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
